package app.attache.desktop.change;

import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.Theme;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window in which a delegation's stay is extended: the plan is seen and decided on before anything is done. */
public final class ChangeWindow {

    private static final KeyCombination APPLY =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private ChangeWindow() {}

    /**
     * Opens the window over {@code owner}, which waits for it. Applying makes one step in {@code workspace}, whose listeners
     * are told; cancelling leaves no trace. Call on the FX thread; returns at once.
     *
     * @param weekAfter draws the week of the change from how things would stand after it; called on the FX thread for each plan
     * @return the window
     * @throws app.attache.itinerary.ItineraryFailure when there is no such delegation, or it has no stay that could be extended
     */
    public static Stage show(
            Window owner,
            Workspace workspace,
            Id<Delegation> delegation,
            Function<Snapshot, Node> weekAfter) {
        Texts texts = Texts.of(Locale.getDefault());
        ChangeModel model = new ChangeModel(workspace, delegation, texts, new OffTheFxThread());
        Stage stage = new Stage();
        ChangeController controller = new ChangeController(model, weekAfter, stage::close);
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
        stage.show();
        controller.focus();
        return stage;
    }

    private static final class OffTheFxThread implements ChangeModel.Background {

        @Override
        public <T> void run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
            Tasks.run(work, succeeded, failed);
        }
    }
}
