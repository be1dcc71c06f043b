package app.attache.desktop.welcome;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Language;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Joins the ways to begin to what they do. */
public final class WelcomeController {

    private final Texts texts;
    private final List<Path> recent;
    private final Consumer<Path> open;
    private final Consumer<Command> commands;

    @FXML private VBox recentFiles;
    @FXML private @Nullable HBox languages;

    WelcomeController(
            Texts texts, List<Path> recent, Consumer<Path> open, Consumer<Command> commands) {
        this.texts = texts;
        this.recent = List.copyOf(recent);
        this.open = open;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        if (languages != null) {
            offerLanguages(languages);
        }
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

    // Whoever cannot read the window has to find the own language by its own name.
    private void offerLanguages(HBox into) {
        for (Language language : Language.values()) {
            String name = language.ownName();
            if (!name.isEmpty()) {
                Hyperlink link = new Hyperlink();
                link.setId("speak-" + language.label());
                link.getStyleClass().add("inspector-link");
                Labels.say(link, name);
                link.setOnAction(_ -> commands.accept(language.command()));
                into.getChildren().add(link);
            }
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
