package app.attache.desktop.common;

import app.attache.text.Failure;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work off the FX thread, with its three endings in one place: it succeeds, it fails as foreseen, or it breaks, which
 * goes to the error window.
 */
public final class Tasks {

    /** Work that is being done. */
    public interface Running {

        /** Asks it to stop, if it heeds that; it ends one way or another all the same. */
        void stop();
    }

    private Tasks() {}

    /**
     * Does {@code work} in the background, then hands the result or the foreseen failure over on the FX thread.
     *
     * @param work must not touch nodes that are in a scene; it is stopped by interrupting its thread
     * @return the work, which goes on
     */
    public static <T> Running run(
            Callable<T> work, Consumer<T> succeeded, Consumer<Failure> failed) {
        Thread thread =
                Thread.startVirtualThread(() -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> succeeded.accept(result));
                    } catch (Failure failure) {
                        Platform.runLater(() -> failed.accept(failure));
                    } catch (Exception defect) {
                        Platform.runLater(() -> ErrorWindow.show(defect));
                    }
                });
        return thread::interrupt;
    }
}
