package app.attache.desktop.change;

import app.attache.desktop.common.Labels;
import java.util.Locale;
import javafx.scene.control.Label;

/** The headings of the window's parts. */
final class Sections {

    private Sections() {}

    /** A heading, in capitals where the script has them. */
    static Label title(String text) {
        return Labels.of(capitals(text), "section-title");
    }

    /** The words of a heading, in capitals where the script has them. */
    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
