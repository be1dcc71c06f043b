package app.attache.desktop.shell;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.Compared;
import app.attache.workspace.Papers;
import app.attache.workspace.Step;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** Hands papers out of the open file: calendars, a day's briefing, what has changed, the visit file. */
final class Exports {

    private final MainWindow window;
    private final Session session;
    private final FileChoosing choosing;
    private final InstantSource clock;
    private final Texts texts;

    Exports(MainWindow window, Session session, FileChoosing choosing, InstantSource clock) {
        this.window = window;
        this.session = session;
        this.choosing = choosing;
        this.clock = clock;
        this.texts = window.texts();
    }

    void calendars() {
        PaperDialog.calendars(window.stage(), session.window())
                .ifPresent(wish ->
                        choosing.folder()
                                .ifPresent(folder ->
                                        write(wish.delegation(), wish.organizer(), folder)));
    }

    private void write(Id<Delegation> delegation, String organizer, Path folder) {
        Papers papers = papers();
        run(() -> {
            int files = papers.calendars(delegation, organizer, folder).size();
            return texts.get("shell.done.calendars", files, folder.toString());
        });
    }

    void briefing() {
        PaperDialog.briefing(window.stage(), session.window())
                .ifPresent(wish -> {
                    String name =
                            texts.get(
                                    "shell.briefing.name",
                                    wish.delegation().value(),
                                    wish.date().toString());
                    choosing.paperToWrite(name)
                            .ifPresent(file -> write(wish.delegation(), wish.date(), file));
                });
    }

    private void write(Id<Delegation> delegation, LocalDate date, Path file) {
        Papers papers = papers();
        run(() -> {
            papers.briefing(delegation, date, file);
            return texts.get("shell.done.written", file.toString());
        });
    }

    void changes() {
        WindowModel shown = session.window();
        Tasks.run(() -> shown.past().get().steps().reversed(), this::changes, ErrorWindow::tell);
    }

    private void changes(List<Step> newestFirst) {
        ChangesDialog.ask(window.stage(), session.window(), newestFirst)
                .ifPresent(wish ->
                        choosing.paperToWrite(texts.get("shell.changes.name"))
                                .ifPresent(file -> write(wish, file)));
    }

    private void write(ChangesDialog.Wish wish, Path file) {
        Papers papers = papers();
        Workspace workspace = session.workspace();
        run(() -> {
            Compared compared = workspace.past().compare(wish.from(), wish.until());
            papers.changes(compared, wish.scope(), ZoneId.systemDefault(), file);
            return texts.get("shell.done.written", file.toString());
        });
    }

    void visitFile() {
        Programme programme = session.workspace().current().programme();
        choosing.paperToWrite(texts.get("shell.visit-file.name"))
                .ifPresent(file ->
                        run(() -> {
                            VisitFiles.write(programme, file);
                            return texts.get("shell.done.written", file.toString());
                        }));
    }

    private void run(Callable<String> work) {
        session.state().notice().set(texts.get("shell.busy.writing"));
        Tasks.run(
                work,
                session.state().notice()::set,
                failure -> {
                    session.state().notice().set("");
                    ErrorWindow.tell(failure);
                });
    }

    private Papers papers() {
        return new Papers(session.workspace().current().programme(), texts, clock.instant());
    }
}
