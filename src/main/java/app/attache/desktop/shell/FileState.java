package app.attache.desktop.shell;

import app.attache.workspace.Workspace;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the window says of the file besides its facts: its name, whether it is safe, what can be taken back. */
final class FileState {

    private final String name;
    private boolean encrypted;
    private final ObjectProperty<Optional<String>> undo =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> redo =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Instant>> saved =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty notice = new SimpleStringProperty("");

    private FileState(String name) {
        this.name = name;
    }

    /** The state of facts that are shown without a file, under a name. */
    static FileState unkept(String name) {
        return new FileState(name);
    }

    /** Takes over how the open file stands now. */
    void read(Workspace workspace) {
        encrypted = workspace.encrypted();
        undo.set(workspace.undoLabel());
        redo.set(workspace.redoLabel());
        saved.set(Optional.of(workspace.lastSaved()));
    }

    /** What the file is called. */
    String name() {
        return name;
    }

    boolean encrypted() {
        return encrypted;
    }

    /** The step that undo takes back. */
    ObjectProperty<Optional<String>> undo() {
        return undo;
    }

    /** The step that redo makes again. */
    ObjectProperty<Optional<String>> redo() {
        return redo;
    }

    /** What was done last that left no step, for example papers written; empty for nothing. */
    StringProperty notice() {
        return notice;
    }

    /** When all was on the disk last; empty where there is no file. */
    ObjectProperty<Optional<Instant>> saved() {
        return saved;
    }
}
