package app.attache.desktop.editor;

import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.Theme;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The full editor of a fact, over a window that waits for it. */
final class EditorWindow {

    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_TOO =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Stage stage = new Stage();
    private final EditorModel model;

    private EditorWindow(EditorModel model) {
        this.model = model;
    }

    /** Opens it; returns at once. */
    static void show(Window owner, EditorModel model) {
        new EditorWindow(model).open(owner);
    }

    private void open(Window owner) {
        String kind = model.subject().base().id().kind().label();
        Parent form = Fxml.load("edit-" + kind, model.texts(), Map.of());
        EditorController controller = new EditorController(model, form, this::leave);
        Parent root =
                Fxml.load(
                        "editor", model.texts(), Map.of(EditorController.class, () -> controller));
        Scene scene = new Scene(root);
        Theme.current().dress(scene);
        scene.getAccelerators().put(SAVE, controller::save);
        scene.getAccelerators().put(SAVE_TOO, controller::save);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(model.title());
        stage.setScene(scene);
        stage.setMinWidth(560);
        stage.setMinHeight(420);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
        stage.show();
        controller.focus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        if (model.over()) {
            stage.close();
        } else if (Discarding.agreed(stage, model)) {
            model.giveUp();
        }
    }
}
