package app.attache.desktop.shell;

import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Theme;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program's window: the first screen, or an open file. */
final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration MINUTE_HAND = Duration.ofSeconds(20);

    /** A wheel that turns takes time from what is waited for, so it comes only to those who wait long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Stage stage;
    private final Settings settings;
    private final StackPane content = new StackPane();
    private final Label busy = new Label();
    private final VBox wait = new VBox(10, busy);
    private final StackPane veil = new StackPane(wait);
    private final Scene scene;
    private Texts texts;
    private Optional<Session> session = Optional.empty();
    private Consumer<Session> whenShown = _ -> {};
    private int waits;

    MainWindow(Stage stage, Texts texts, Settings settings) {
        this.stage = stage;
        this.texts = texts;
        this.settings = settings;
        busy.setWrapText(true);
        wait.getStyleClass().add("busy");
        veil.setVisible(false);
        scene = new Scene(new StackPane(content, veil), WIDTH, HEIGHT);
        settings.theme().use();
        settings.theme().dress(scene);
        Direction.turn(scene, texts.locale());
        stage.setScene(scene);
        stage.setTitle(texts.get("desktop.title"));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        fit();
        stage.showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        later(MINUTE_HAND, this::tick);
                    }
                });
    }

    Stage stage() {
        return stage;
    }

    /** The language of the window now. */
    Texts texts() {
        return texts;
    }

    Settings settings() {
        return settings;
    }

    /** The open file, if one is. */
    Optional<Session> session() {
        return session;
    }

    /** Shows the first screen in place of whatever was shown, and lets go of an open file. */
    void showWelcome(Parent welcome) {
        letGo();
        stage.setTitle(texts.get("desktop.title"));
        content.getChildren().setAll(welcome);
    }

    /** Shows an open file, and lets go of the one before. */
    void show(Session opened, Parent view) {
        letGo();
        session = Optional.of(opened);
        await(opened.state().name(), view);
        whenShown.accept(opened);
    }

    /** Tells {@code whenShown} of every file once all of it is shown, its conflicts included. */
    void whenShown(Consumer<Session> whenShown) {
        this.whenShown = whenShown;
    }

    /** Shows what is there of a file that is not open yet; no other is open. */
    void await(String name, Parent view) {
        stage.setTitle(texts.get("shell.title", name));
        if (!content.getChildren().contains(view)) {
            content.getChildren().setAll(view);
            view.requestFocus();
        }
    }

    /** Says what is going on and takes no input, until {@link #ready}. */
    void busy(String what) {
        Labels.say(busy, what);
        veil.setVisible(true);
        int wait = ++waits;
        later(
                PATIENCE,
                () -> {
                    if (waits == wait) {
                        turnWheel();
                    }
                });
    }

    private void turnWheel() {
        wait.getChildren().setAll(new ProgressIndicator(), busy);
    }

    void ready() {
        waits++;
        wait.getChildren().setAll(busy);
        veil.setVisible(false);
    }

    void switchTheme() {
        Theme other = Theme.current().other();
        other.use();
        other.dress(scene);
        settings.theme(other);
    }

    /** Speaks another language from now on, in what is shown next. */
    void speak(Texts language) {
        texts = language;
        Direction.turn(scene, texts.locale());
        // Which styles hold depends on the direction, which the toolkit looks at when it is dressed
        // only.
        Theme.current().dress(scene);
        stage.setTitle(texts.get("desktop.title"));
    }

    /** Shows the open file in another way; it stays open. */
    void showAgain(Session again, Parent view) {
        session = Optional.of(again);
        await(again.state().name(), view);
    }

    /** Lets go of an open file. */
    void letGo() {
        session.ifPresent(Session::close);
        session = Optional.empty();
    }

    // A laptop's screen may be smaller than the window would like to be.
    private void fit() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    }

    private void tick() {
        if (stage.isShowing()) {
            session.ifPresent(it -> it.window().now().set(Instant.now()));
            later(MINUTE_HAND, this::tick);
        }
    }

    // Not the toolkit's own clock, which would wake sixty times a second to see whether it is time.
    private static void later(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(
                        wait.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(work);
    }
}
