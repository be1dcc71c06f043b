package app.attache.desktop.shell;

import app.attache.desktop.common.WindowModel;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Goes through what people do first in a file, with time to paint between, and closes the window. */
record Rehearsed(Stage stage, Session session) {

    private static final Executor A_LITTLE_LATER =
            CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS, Platform::runLater);

    void begin() {
        WindowModel window = session.window();
        next(
                List.<Runnable>of(
                                () -> window.date().set(window.date().get().plusWeeks(1)),
                                () -> window.search().set("a"),
                                () -> window.search().set(""),
                                this::selectSomething,
                                stage::close)
                        .iterator());
    }

    private static void next(Iterator<Runnable> steps) {
        if (steps.hasNext()) {
            A_LITTLE_LATER.execute(() -> {
                steps.next().run();
                next(steps);
            });
        }
    }

    private void selectSomething() {
        session.window().snapshot().get().programme().meetings().stream()
                .findFirst()
                .ifPresent(meeting -> session.window().reveal(meeting.id()));
    }
}
