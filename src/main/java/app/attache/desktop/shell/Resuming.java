package app.attache.desktop.shell;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.editor.Editors;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.text.Texts;
import app.attache.workspace.UnsavedEntry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/**
 * Offers to go on with what was typed and not saved when the program ended.
 *
 * @param main the window that asks
 */
record Resuming(MainWindow main, Session session, Editors editors) {

    /** Looks for it in the background, and asks about one after the other. */
    void offer() {
        Tasks.run(() -> session.workspace().unsaved().all(), this::ask, ErrorWindow::tell);
    }

    private void ask(List<UnsavedEntry> entries) {
        for (UnsavedEntry entry : entries) {
            if (main.session().filter(session::equals).isEmpty()) {
                return;
            }
            if (wanted(entry)) {
                editors.resume(entry);
                return;
            }
            Tasks.run(
                    () -> {
                        session.workspace().unsaved().drop(entry.subject());
                        return entry;
                    },
                    _ -> {},
                    ErrorWindow::tell);
        }
    }

    private boolean wanted(UnsavedEntry entry) {
        Texts texts = main.texts();
        ButtonType go = new ButtonType(texts.get("shell.resume.yes"), ButtonData.OK_DONE);
        ButtonType drop = new ButtonType(texts.get("shell.resume.no"), ButtonData.NO);
        Alert alert =
                new Alert(Alert.AlertType.CONFIRMATION, texts.get("shell.resume.text"), go, drop);
        alert.initOwner(main.stage());
        alert.setTitle(texts.get("desktop.title"));
        alert.setHeaderText(texts.get("shell.resume.header", name(entry), time(entry)));
        alert.getDialogPane().setId("resume-dialog");
        Dialogs.dress(alert.getDialogPane(), texts);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    private String name(UnsavedEntry entry) {
        String typed =
                entry.fields().getOrDefault("title", entry.fields().getOrDefault("name", ""));
        if (!typed.isBlank()) {
            return typed;
        }
        String kind = entry.subject().substring(0, Math.max(0, entry.subject().indexOf(':')));
        return Kind.ofLabel(kind).isPresent()
                ? new FactNames(session.workspace().current().programme(), main.texts())
                        .of(Id.parse(entry.subject()))
                : main.texts().get("shell.resume.new");
    }

    private String time(UnsavedEntry entry) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", main.texts().locale())
                .format(entry.at().atZone(ZoneId.systemDefault()));
    }
}
