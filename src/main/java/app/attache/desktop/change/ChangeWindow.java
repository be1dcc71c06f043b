package app.attache.desktop.change;

import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.Theme;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.text.Texts;
import app.attache.workspace.Workspace;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The window in which something planned is changed: the plan is seen and decided on before anything is done. Applying makes one
 * step, whose listeners are told; keeping it as a draft and cancelling leave the programme as it is.
 */
public final class ChangeWindow {

    private static final double HEIGHT = 860;

    private static final KeyCombination APPLY =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private ChangeWindow() {}

    /**
     * Opens the window over {@code owner}, which waits for it. Call on the FX thread; returns at once.
     *
     * @param about the fact it is about: a delegation, stay, leg, meeting or person; empty for none
     * @param wishing lets a person state a wish of a delegation
     * @return the window
     */
    public static Stage show(
            Window owner,
            Workspace workspace,
            Optional<Id<?>> about,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        return show(owner, workspace, finder(workspace, texts).about(about), texts, wishing);
    }

    /**
     * Opens the window to let a stay end at another time; its plan is made at once.
     *
     * @param end when the delegation is to leave the city, on its clock
     * @param wishing lets a person state a wish of a delegation
     * @return the window
     */
    public static Stage until(
            Window owner,
            Workspace workspace,
            Id<Stay> stay,
            LocalDateTime end,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        return show(owner, workspace, finder(workspace, texts).until(stay, end), texts, wishing);
    }

    private static WishFinder finder(Workspace workspace, Texts texts) {
        Programme programme = workspace.current().programme();
        return new WishFinder(programme, texts);
    }

    private static Stage show(
            Window owner,
            Workspace workspace,
            Wish begin,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        ChangeModel model = new ChangeModel(workspace, begin, texts, new OffTheFxThread());
        Stage stage = new Stage();
        ChangeController controller =
                new ChangeController(
                        model,
                        stage::close,
                        gained ->
                                FitWindow.gained(
                                        owner,
                                        workspace,
                                        gained.delegation(),
                                        gained.time(),
                                        texts,
                                        wishing));
        Parent root = Fxml.load("change", texts, Map.of(ChangeController.class, () -> controller));
        Scene scene = new Scene(root);
        Theme.current().dress(scene);
        scene.getAccelerators().put(APPLY, model::apply);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("change.window"));
        stage.setScene(scene);
        stage.setMinWidth(860);
        stage.setMinHeight(560);
        stage.setHeight(Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight()));
        stage.setOnHidden(_ -> model.close());
        stage.show();
        controller.focus();
        return stage;
    }
}
