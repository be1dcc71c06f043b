package app.attache.desktop.shell;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Stopped;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Judging;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.settings.SettingsWindow;
import app.attache.itinerary.Remedy;
import app.attache.programme.RuleSettings;
import app.attache.text.Failure;
import app.attache.text.Texts;
import app.attache.workspace.Appearance;
import app.attache.workspace.Deciding;
import app.attache.workspace.FindingHistory;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.stage.Window;

/** Decides on what is found in the open file, in the background. */
final class FileJudging implements Judging {

    private final Window owner;
    private final Workspace workspace;
    private final Texts texts;
    private final Deciding deciding;
    private final FindingHistory history;

    FileJudging(Window owner, Workspace workspace, Texts texts) {
        this.owner = owner;
        this.workspace = workspace;
        this.texts = texts;
        this.deciding = new Deciding(workspace, texts);
        this.history = new FindingHistory(workspace);
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public void accept(List<Finding> findings, String reason) {
        decide(() -> deciding.accept(findings, reason));
    }

    @Override
    public void reopen(List<Finding> findings) {
        decide(() -> deciding.reopen(findings));
    }

    @Override
    public void mute(FindingKind kind, boolean muted) {
        decide(() -> deciding.mute(kind, muted));
    }

    @Override
    public void settle(RuleSettings settings) {
        decide(() -> deciding.settle(settings));
    }

    @Override
    public void openSettings() {
        SettingsWindow.ask(owner, texts, workspace.current().programme()).ifPresent(this::settle);
    }

    @Override
    public Tasks.Running remedies(Finding finding, Consumer<List<Remedy>> found) {
        return Tasks.run(
                () -> workspace.remedies(finding, texts), found, FileJudging::tellUnlessStopped);
    }

    private static void tellUnlessStopped(Failure failure) {
        if (!(failure instanceof Stopped)) {
            ErrorWindow.tell(failure);
        }
    }

    @Override
    public void apply(Remedy remedy) {
        decide(() -> workspace.apply(remedy.plan()));
    }

    private static void decide(Callable<Snapshot> step) {
        Tasks.run(step, _ -> {}, ErrorWindow::tell);
    }

    @Override
    public void since(
            Finding finding, DoubleConsumer progress, Consumer<Optional<Appearance>> done) {
        Tasks.run(
                () -> {
                    history.update((made, all) -> {
                        Platform.runLater(() -> progress.accept((double) made / all));
                        return true;
                    });
                    return history.of(finding);
                },
                done,
                ErrorWindow::tell);
    }
}
