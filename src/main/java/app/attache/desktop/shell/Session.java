package app.attache.desktop.shell;

import app.attache.conflict.ConflictDelta;
import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Subscription;
import app.attache.workspace.Workspace;
import java.time.Instant;
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
     * A session that owns {@code workspace}. May be made on any thread.
     *
     * @param name what to call the file
     * @param kept whether the file stays when the window closes
     * @param windowThread runs what touches the window
     */
    Session(
            Workspace workspace,
            String name,
            boolean kept,
            Texts texts,
            Instant now,
            Executor windowThread) {
        this.kept = kept;
        this.workspace = workspace;
        Snapshot snapshot = workspace.current();
        Beginning beginning = Beginning.of(snapshot.programme(), now);
        this.window = new WindowModel(texts, snapshot, beginning.date(), now, beginning.zones());
        this.state = FileState.of(workspace, name);
        this.subscription =
                workspace.listen(
                        (_, after, _, delta) -> windowThread.execute(() -> follow(after, delta)));
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
        if (window.snapshot().get().programme().isEmpty()) {
            Beginning beginning = Beginning.of(after.programme(), window.now().get());
            window.zones().set(beginning.zones());
            window.date().set(beginning.date());
        }
        window.lastDelta().set(delta);
        window.snapshot().set(after);
        window.select(
                window.selected().get().stream()
                        .filter(after.programme()::contains)
                        .collect(Collectors.toSet()),
                window.selection().get());
        window.delegation().set(window.delegation().get().filter(after.programme()::contains));
        state.read(workspace);
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        subscription.close();
        workspace.close();
    }
}
