package app.attache.desktop.welcome;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Joins the ways to begin to what they do. */
public final class WelcomeController {

    private final Texts texts;
    private final List<Path> recent;
    private final Consumer<Path> open;
    private final Consumer<Command> commands;

    @FXML private VBox recentFiles;

    WelcomeController(
            Texts texts, List<Path> recent, Consumer<Path> open, Consumer<Command> commands) {
        this.texts = texts;
        this.recent = List.copyOf(recent);
        this.open = open;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        if (recent.isEmpty()) {
            return;
        }
        recentFiles.getChildren().add(Labels.of(texts.get("welcome.recent"), "section-title"));
        for (Path file : recent) {
            Hyperlink link = new Hyperlink();
            link.getStyleClass().add("inspector-link");
            Labels.say(link, texts.get("welcome.recent-file", nameOf(file), file.toString()));
            link.setTooltip(new Tooltip(file.toString()));
            link.setOnAction(_ -> open.accept(file));
            recentFiles.getChildren().add(link);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.mv\\.db$", "");
    }

    /** A button names its command in its user data. */
    @FXML
    private void command(ActionEvent event) {
        Object name = ((Node) event.getSource()).getUserData();
        commands.accept(Command.valueOf(String.valueOf(name)));
    }
}
