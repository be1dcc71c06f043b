package app.attache.desktop.common.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into whole lines that fit, and ends with an ellipsis what does not; never cuts within a letter. */
public final class TextFit {

    private static final String ELLIPSIS = "…";

    private TextFit() {}

    /**
     * The lines of {@code text}, broken between words.
     *
     * @param width how wide a line may be, as {@code measure} counts
     * @param most how many lines there may be; the last one ends with an ellipsis when there is more
     * @return none when not even a letter and an ellipsis fit
     */
    public static List<String> lines(
            String text, double width, int most, ToDoubleFunction<String> measure) {
        if (most < 1) {
            return List.of();
        }
        if (measure.applyAsDouble(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        int next = 0;
        while (next < words.length && lines.size() < most) {
            int end = next + 1;
            StringBuilder line = new StringBuilder(words[next]);
            while (end < words.length && measure.applyAsDouble(line + " " + words[end]) <= width) {
                line.append(' ').append(words[end++]);
            }
            boolean last = lines.size() == most - 1 && end < words.length;
            boolean tooWide = measure.applyAsDouble(line.toString()) > width;
            if (last || tooWide) {
                String rest = String.join(" ", List.of(words).subList(next, words.length));
                String shortened = shortened(rest, width, measure);
                if (!shortened.isEmpty()) {
                    lines.add(shortened);
                }
                return lines;
            }
            lines.add(line.toString());
            next = end;
        }
        return lines;
    }

    /** The most of {@code text} that fits with an ellipsis; empty when not even one letter does. */
    public static String shortened(String text, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(text) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.applyAsDouble(text.substring(0, middle).strip() + ELLIPSIS) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 ? wholeLetter(text, low) : 0;
        String kept = text.substring(0, end).strip();
        return kept.isEmpty() ? "" : kept + ELLIPSIS;
    }

    // A letter may take two chars, and accents follow it as letters of their own.
    private static int wholeLetter(String text, int end) {
        int whole = end;
        while (whole > 0
                && whole < text.length()
                && (Character.isLowSurrogate(text.charAt(whole))
                        || Character.getType(text.charAt(whole)) == Character.NON_SPACING_MARK)) {
            whole--;
        }
        return whole;
    }
}
