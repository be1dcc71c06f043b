package app.attache.desktop.shell;

import app.attache.conflict.ConflictDelta;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.ChangeSet;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Subscription;
import app.attache.workspace.Workspace;
import app.attache.workspace.WorkspaceListener;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** An open file and what the window shows of it, kept in step: every step made in the file reaches the window. */
final class Session implements AutoCloseable {

    private final Workspace workspace;
    private final boolean kept;
    private final WindowModel window;
    private final FileState state;
    private final Subscription subscription;

    /**
     * A session that owns {@code workspace}, whose facts it shows in {@code window} from now on.
     *
     * @param kept whether the file stays when the window closes
     * @param windowThread runs what touches the window
     */
    Session(
            Workspace workspace,
            boolean kept,
            WindowModel window,
            FileState state,
            Executor windowThread) {
        this.kept = kept;
        this.workspace = workspace;
        this.window = window;
        this.state = state;
        this.subscription =
                workspace.listen(
                        new WorkspaceListener() {
                            @Override
                            public void changed(
                                    Snapshot before,
                                    Snapshot after,
                                    ChangeSet change,
                                    ConflictDelta delta) {
                                windowThread.execute(() -> follow(after, delta));
                            }

                            @Override
                            public void turned(
                                    Snapshot before, Snapshot after, ConflictDelta delta) {
                                windowThread.execute(() -> follow(after, delta));
                            }
                        });
        begin(workspace.current());
        state.read(workspace);
    }

    private void begin(Snapshot snapshot) {
        if (window.snapshot().get().programme().isEmpty()) {
            Beginning beginning = Beginning.of(snapshot.programme(), window.now().get());
            window.zones().set(beginning.zones());
            window.date().set(beginning.date());
        }
        window.snapshot().set(snapshot);
    }

    Workspace workspace() {
        return workspace;
    }

    WindowModel window() {
        return window;
    }

    FileState state() {
        return state;
    }

    /** Whether the file stays when the window closes. */
    boolean kept() {
        return kept;
    }

    private void follow(Snapshot after, ConflictDelta delta) {
        window.lastDelta().set(delta);
        begin(after);
        window.select(
                window.selected().get().stream()
                        .filter(after.programme()::contains)
                        .collect(Collectors.toSet()),
                window.selection().get());
        window.delegation().set(window.delegation().get().filter(after.programme()::contains));
        state.read(workspace);
    }

    /** The same file shown in another window from now on, and in this one no more. */
    Session shownIn(WindowModel other, FileState state, Executor windowThread) {
        subscription.close();
        return new Session(workspace, kept, other, state, windowThread);
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        subscription.close();
        workspace.close();
    }
}
