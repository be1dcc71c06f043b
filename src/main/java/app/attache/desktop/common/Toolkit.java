package app.attache.desktop.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The toolkit's one thread, started when first needed. */
public final class Toolkit {

    private static boolean started;

    private Toolkit() {}

    /** Starts the toolkit unless it runs; it goes on running without a window. Not for the FX thread. */
    public static synchronized void start() {
        if (!started) {
            CompletableFuture<Boolean> ready = new CompletableFuture<>();
            try {
                Platform.startup(() -> ready.complete(true));
            } catch (IllegalStateException e) {
                // Somebody else, for example a test, has started it.
                Platform.runLater(() -> ready.complete(false));
            }
            ready.join();
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    /** Does {@code work} on the FX thread and gives its result, with the exception it ended with if it did. */
    public static <T> T call(Supplier<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
