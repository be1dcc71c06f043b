package app.attache.desktop.common;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** Pieces of text in the window. */
public final class Labels {

    private static final String EASTERN = "eastern";
    private static final String WESTERN = "western";

    private Labels() {}

    /** A label that says {@code text} in a typeface that has its letters. */
    public static Label of(String text, String... styles) {
        return say(new Label(), text, styles);
    }

    /** A label of as many lines as {@code text} takes. */
    public static Label wrapped(String text, String... styles) {
        Label label = wrapping(new Label());
        return say(label, text, styles);
    }

    /** Makes {@code labeled} take as many lines as what it says later takes. */
    public static <T extends Labeled> T wrapping(T labeled) {
        labeled.setWrapText(true);
        labeled.setMinHeight(Labeled.USE_PREF_SIZE);
        return labeled;
    }

    private static Label say(Label label, String text, String... styles) {
        label.getStyleClass().addAll(styles);
        say(label, text);
        return label;
    }

    /** Makes {@code labeled} say {@code text} in a typeface that has its letters. */
    public static void say(Labeled labeled, String text) {
        if (labeled.isWrapText() || Wrapping.isOf(labeled)) {
            Wrapping.of(labeled).say(text);
        } else {
            labeled.setText(
                    Bidirectional.isMixed(text) ? Bidirectional.marked(text, labeled) : text);
        }
        labeled.setAccessibleText(text);
        boolean eastern = Fonts.familyFor(text).equals(Fonts.EASTERN);
        String typeface = eastern ? EASTERN : WESTERN;
        if (!labeled.getStyleClass().contains(typeface)) {
            labeled.getStyleClass().remove(eastern ? WESTERN : EASTERN);
            labeled.getStyleClass().add(typeface);
        }
        OwnDirection.of(labeled);
    }
}
