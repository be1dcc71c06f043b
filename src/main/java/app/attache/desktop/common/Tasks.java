package app.attache.desktop.common;

import app.attache.text.Failure;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work off the FX thread, with its three endings in one place: it succeeds, it fails as foreseen, or it breaks, which
 * goes to the error window.
 */
public final class Tasks {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Tasks() {}

    /**
     * Does {@code work} in the background, then hands the result or the foreseen failure over on the FX thread.
     *
     * @param work must not touch nodes that are in a scene
     */
    public static <T> void run(Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
        THREADS.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> succeeded.accept(result));
            } catch (Failure failure) {
                Platform.runLater(() -> failed.accept(failure));
            } catch (Exception defect) {
                Platform.runLater(() -> ErrorWindow.show(defect));
            }
        });
    }
}
