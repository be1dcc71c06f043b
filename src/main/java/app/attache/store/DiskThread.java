package app.attache.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The one thread that touches an open file.
 *
 * <p>Java closes a file under a thread that is interrupted while it reads or writes, and the database with it. Callers may
 * be interrupted, for a cancelled task is; this thread never is.
 */
final class DiskThread implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("attache-disk").factory());

    /** Does {@code work} on the thread and waits for it, however often the caller is interrupted. */
    <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Does {@code work} on the thread and waits for it. */
    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
