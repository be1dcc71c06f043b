package app.attache.desktop.common.look;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide text is. Letters that stand by themselves are measured once and added up, for asking the toolkit for the width
 * of each of a thousand titles costs more than all else; text whose letters join is measured as a whole.
 */
public final class TextWidths {

    private static final int PLAIN = 0x250;
    private static final String OTHERS = "…–—’“”·→";

    // Rounding errors of many letters must not cut the last one.
    private static final double SLACK = 1.01;

    private final Map<Font, double[]> known = new HashMap<>();
    private final Text ruler = new Text();

    /** How many pixels {@code text} takes in {@code font}; a little more rather than less. */
    public double of(String text, Font font) {
        double[] widths = known.computeIfAbsent(font, _ -> new double[PLAIN + OTHERS.length()]);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int slot = slot(text.charAt(i));
            if (slot < 0) {
                return whole(text, font) * SLACK;
            }
            if (widths[slot] == 0) {
                widths[slot] = one(text.charAt(i), font);
            }
            sum += widths[slot];
        }
        return sum * SLACK;
    }

    private static int slot(char letter) {
        if (letter < PLAIN) {
            return letter;
        }
        int other = OTHERS.indexOf(letter);
        return other < 0 ? -1 : PLAIN + other;
    }

    // Between two others, so that a blank has its width; never zero, which means not measured.
    private double one(char letter, Font font) {
        return Math.max(0.01, whole("n" + letter + "n", font) - whole("nn", font));
    }

    private double whole(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
