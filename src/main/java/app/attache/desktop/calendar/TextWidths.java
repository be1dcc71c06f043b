package app.attache.desktop.calendar;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide text is. Letters that stand by themselves are measured once and added up, for asking the toolkit for the width
 * of each of a thousand titles costs more than all else; text whose letters join is measured as a whole.
 */
final class TextWidths {

    private static final int PLAIN = 0x250;

    // Rounding errors of many letters must not cut the last one.
    private static final double SLACK = 1.01;

    private final Map<Font, float[]> plain = new HashMap<>();
    private final Text ruler = new Text();

    double of(String text, Font font) {
        float[] widths = plain.computeIfAbsent(font, _ -> new float[PLAIN]);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= PLAIN && letter != '…' && letter != '–' && letter != '’') {
                return whole(text, font) * SLACK;
            }
            int slot = letter < PLAIN ? letter : 0;
            if (letter >= PLAIN || widths[slot] == 0) {
                double width = whole("n" + letter + "n", font) - whole("nn", font);
                if (letter < PLAIN) {
                    widths[slot] = (float) Math.max(width, 0.01);
                }
                sum += width;
            } else {
                sum += widths[slot];
            }
        }
        return sum * SLACK;
    }

    private double whole(String text, Font font) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
