package app.attache.desktop.shell;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.Language;
import app.attache.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The languages of the window, each under the name that its readers know. */
final class LanguageMenu {

    private LanguageMenu() {}

    /** Fills {@code menu}; {@code commands} does what it asks for. */
    static void fill(Menu menu, Texts texts, Consumer<Command> commands) {
        ToggleGroup one = new ToggleGroup();
        for (Language language : Language.values()) {
            String name = language.ownName();
            RadioMenuItem item =
                    new RadioMenuItem(
                            name.isEmpty() ? texts.get("shell.language.as-system") : name);
            item.setId("language-" + (name.isEmpty() ? "as-system" : language.label()));
            item.setToggleGroup(one);
            item.setSelected(language == Language.current());
            item.setOnAction(_ -> commands.accept(language.command()));
            menu.getItems().add(item);
        }
    }
}
