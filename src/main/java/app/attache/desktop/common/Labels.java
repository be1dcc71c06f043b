package app.attache.desktop.common;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** Pieces of text in the window. */
public final class Labels {

    private static final String EASTERN = "eastern";

    private Labels() {}

    /** A label that says {@code text} in a typeface that has its letters. */
    public static Label of(String text, String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        say(label, text);
        return label;
    }

    /** A label of as many lines as {@code text} takes. */
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Makes {@code labeled} say {@code text} in a typeface that has its letters. */
    public static void say(Labeled labeled, String text) {
        labeled.setText(text);
        labeled.getStyleClass().remove(EASTERN);
        if (Fonts.familyFor(text).equals(Fonts.EASTERN)) {
            labeled.getStyleClass().add(EASTERN);
        }
    }
}
