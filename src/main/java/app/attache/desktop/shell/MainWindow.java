package app.attache.desktop.shell;

import app.attache.desktop.common.Theme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The program's window: the first screen, or an open file. */
final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Texts texts;
    private final Settings settings;
    private final StackPane content = new StackPane();
    private final StackPane veil;
    private final Label busy = new Label();
    private final Scene scene;
    private Optional<Session> session = Optional.empty();

    MainWindow(Stage stage, Texts texts, Settings settings) {
        this.stage = stage;
        this.texts = texts;
        this.settings = settings;
        busy.setWrapText(true);
        VBox wait = new VBox(10, new ProgressIndicator(), busy);
        wait.getStyleClass().add("busy");
        veil = new StackPane(wait);
        veil.setVisible(false);
        scene = new Scene(new StackPane(content, veil), WIDTH, HEIGHT);
        settings.theme().use();
        settings.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("desktop.title"));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        fit();
        tick();
    }

    Stage stage() {
        return stage;
    }

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
        stage.setTitle(texts.get("shell.title", opened.state().name()));
        content.getChildren().setAll(view);
        view.requestFocus();
    }

    /** Whether nothing is shown yet. */
    boolean isBlank() {
        return content.getChildren().isEmpty();
    }

    /** Says what is going on and takes no input, until {@link #ready}. */
    void busy(String what) {
        busy.setText(what);
        veil.setVisible(true);
    }

    void ready() {
        veil.setVisible(false);
    }

    void switchTheme() {
        Theme other = Theme.current().other();
        other.use();
        other.dress(scene);
        settings.theme(other);
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
        Timeline minutes =
                new Timeline(
                        new KeyFrame(
                                Duration.seconds(20),
                                _ ->
                                        session.ifPresent(
                                                it -> it.window().now().set(Instant.now()))));
        minutes.setCycleCount(Timeline.INDEFINITE);
        minutes.play();
    }
}
