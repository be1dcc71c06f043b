package app.attache.desktop.shell;

import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Toolkit;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import javafx.stage.Stage;

/** The program with its window. */
public final class Desktop {

    private Desktop() {}

    /**
     * Shows the window and returns when the person has closed it and the file is let go of. Once in a process, and not on
     * the FX thread. What goes wrong is told in the window.
     *
     * @param file the file of a visit to open; empty for the first screen
     */
    public static void open(Optional<Path> file) {
        file.ifPresentOrElse(Desktop::open, () -> run((_, actions) -> actions.welcome()));
    }

    private static void open(Path file) {
        OpenOptions options = OpenOptions.of(System.getProperty("user.name", "")).existing();
        EarlyOpening early = EarlyOpening.begin(file, options);
        run((_, actions) -> actions.open(file, early));
    }

    /**
     * Opens a file as {@link #open} does, shows its weeks, and closes the window by itself: a start to learn from, for those
     * who prepare the program to start fast.
     */
    public static void rehearse(Path file) {
        OpenOptions options = OpenOptions.of(System.getProperty("user.name", "")).existing();
        EarlyOpening early = EarlyOpening.begin(file, options);
        run((window, actions) -> {
            window.whenShown(session -> new Rehearsed(window.stage(), session).begin());
            actions.open(file, early);
        });
    }

    /** The same on the sample, in a file that is gone afterwards. */
    public static void openSample() {
        run((_, actions) -> actions.openSample());
    }

    private static void run(BiConsumer<MainWindow, FileActions> first) {
        CountDownLatch closed = new CountDownLatch(1);
        MainWindow window = Toolkit.call(() -> show(first, closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        window.letGo();
    }

    private static MainWindow show(BiConsumer<MainWindow, FileActions> first, Runnable closed) {
        ErrorWindow.catchAll();
        Settings settings = Settings.ofUser();
        settings.language().use();
        Texts texts = Texts.of(settings.language().locale());
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, texts, settings);
        FileActions actions =
                new FileActions(
                        window,
                        new SystemFileChoosing(stage, window::texts),
                        InstantSource.system());
        first.accept(window, actions);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        return window;
    }
}
