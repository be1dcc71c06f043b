package app.attache.desktop.change;

import app.attache.desktop.common.Fxml;
import app.attache.desktop.common.Theme;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Subscription;
import app.attache.workspace.Workspace;
import app.attache.workspace.WorkspaceListener;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The window in which wishes are fitted in, or the rest of a day is put right. Nothing is changed by it: what was found can be kept
 * as a draft, which is then shown among the others.
 */
public final class FitWindow {

    private static final double HEIGHT = 860;

    private FitWindow() {}

    /**
     * Opens the window over {@code owner}, which waits for it, on the wishes of a delegation. Call on the FX thread; returns at
     * once.
     *
     * @param whose the delegation that comes to mind; empty for the first that wishes for something
     * @param wishing lets a person state another wish of a delegation
     */
    public static Stage wishes(
            Window owner,
            Workspace workspace,
            Optional<Id<Delegation>> whose,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        Programme programme = workspace.current().programme();
        Instant now = now(workspace, texts);
        List<Delegation> asking = WishesForm.asking(programme);
        FitForm form =
                asking.stream()
                        .map(Delegation::id)
                        .filter(id -> whose.filter(id::equals).isPresent())
                        .findFirst()
                        .or(() -> asking.stream().map(Delegation::id).findFirst())
                        .<FitForm>map(id -> WishesForm.of(programme, texts, id, now))
                        .orElseGet(() -> new NobodyForm(texts));
        return show(owner, workspace, form, texts, wishing);
    }

    /**
     * Opens the window on the wishes of a delegation, to be put into the time that was gained.
     *
     * @param gained the time
     * @param wishing lets a person state another wish of a delegation
     */
    public static Stage gained(
            Window owner,
            Workspace workspace,
            Id<Delegation> delegation,
            Interval gained,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        Programme programme = workspace.current().programme();
        FitForm form = new WishesForm(programme, texts, programme.get(delegation), gained);
        return show(owner, workspace, form, texts, wishing);
    }

    /** Opens the window on the rest of the day in which a meeting ran late. */
    public static Stage late(Window owner, Workspace workspace, Id<Meeting> meeting, Texts texts) {
        Programme programme = workspace.current().programme();
        FitForm form = new LateForm(programme, texts, programme.get(meeting));
        return show(owner, workspace, form, texts, _ -> {});
    }

    // By the clock of the file, so that what is past is past for all.
    private static Instant now(Workspace workspace, Texts texts) {
        return workspace.origin(texts.get("change.fit.title"), "").at();
    }

    private static Stage show(
            Window owner,
            Workspace workspace,
            FitForm form,
            Texts texts,
            Consumer<Id<Delegation>> wishing) {
        FitModel model =
                new FitModel(
                        workspace,
                        form,
                        now(workspace, texts),
                        texts,
                        new WorkspaceFitting(workspace, texts),
                        new OffTheFxThread());
        Stage stage = new Stage();
        FitController controller =
                new FitController(
                        model,
                        stage::close,
                        wishing,
                        draft -> DraftsWindow.show(owner, workspace, draft, texts));
        Parent root = Fxml.load("fit", texts, Map.of(FitController.class, () -> controller));
        Scene scene = new Scene(root);
        Theme.current().dress(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("change.fit.title"));
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setHeight(Math.min(HEIGHT, Screen.getPrimary().getVisualBounds().getHeight()));
        Subscription steps = workspace.listen(follow(model));
        stage.setOnHidden(_ -> {
            steps.close();
            model.stop();
        });
        stage.show();
        controller.focus();
        return stage;
    }

    private static WorkspaceListener follow(FitModel model) {
        return (_, _, _, _) -> Platform.runLater(model::refresh);
    }
}
