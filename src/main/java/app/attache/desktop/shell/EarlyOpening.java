package app.attache.desktop.shell;

import app.attache.text.Failure;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * An opening that begins before there is a window: reading the file waits for nothing of the toolkit, nor the toolkit for
 * the file.
 */
final class EarlyOpening implements FileActions.Opening {

    private final CompletableFuture<Snapshot> firstLook = new CompletableFuture<>();
    private final FutureTask<Workspace> opening;

    private EarlyOpening(Path file, OpenOptions options) {
        opening =
                new FutureTask<>(() -> Workspace.open(file, options, firstLook::complete)) {
                    @Override
                    protected void done() {
                        // Whoever waits for a look at a file that could not be read waits no more.
                        firstLook.complete(Snapshot.AWAITED);
                    }
                };
    }

    /** Begins to open {@code file}. */
    static EarlyOpening begin(Path file, OpenOptions options) {
        EarlyOpening early = new EarlyOpening(file, options);
        Thread.ofPlatform().name("attache-opening").daemon().start(early.opening);
        return early;
    }

    @Override
    public Workspace open(Consumer<Snapshot> look) throws Exception {
        Snapshot seen = firstLook.get();
        if (!seen.equals(Snapshot.AWAITED)) {
            look.accept(seen);
        }
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw e;
        }
    }
}
