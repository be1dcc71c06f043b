package app.attache.desktop.welcome;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.Fxml;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** Ways to begin: with no file, and with a file that holds nothing yet. */
public final class WelcomeView {

    private WelcomeView() {}

    /**
     * The first screen.
     *
     * @param recent the files opened last, the newest first
     * @param open opens one of them
     */
    public static Parent of(
            Texts texts, List<Path> recent, Consumer<Path> open, Consumer<Command> commands) {
        return Fxml.load(
                "welcome",
                texts,
                Map.of(
                        WelcomeController.class,
                        () -> new WelcomeController(texts, recent, open, commands)));
    }

    /** What stands in place of a calendar while the open file is empty. */
    public static Parent ofEmptyFile(Texts texts, Consumer<Command> commands) {
        return Fxml.load(
                "empty",
                texts,
                Map.of(
                        WelcomeController.class,
                        () -> new WelcomeController(texts, List.of(), _ -> {}, commands)));
    }
}
