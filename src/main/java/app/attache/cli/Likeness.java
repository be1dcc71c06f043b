package app.attache.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Likeness {

    private Likeness() {}

    /** The {@code most} of {@code known} that are most like {@code word}, the likest first; capitals do not matter. */
    static List<String> nearest(String word, Collection<String> known, int most) {
        return known.stream()
                .sorted(
                        Comparator.<String>comparingInt(one -> distance(word, one))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** How many letters have to be put in, left out or replaced to make one word of the other (Levenshtein). */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
