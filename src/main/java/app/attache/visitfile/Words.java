package app.attache.visitfile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Words of a file as they are named to a person, and words that may have been meant. */
final class Words {

    private static final int SHOWN = 60;

    /** Among more than this many words nobody looks for one that was meant. */
    private static final int MOST_CANDIDATES = 5_000;

    private Words() {}

    /** A constant as a file writes it: {@code part-of-day}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text of a file for a message: not too long, and nothing in it that a terminal would obey. */
    static String shown(String text) {
        return shown(text, SHOWN);
    }

    /** The same, up to {@code most} characters long. */
    static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int taken = 0;
        for (int at = 0; at < text.length() && taken < most; taken++) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (YamlText.readable(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append('\uFFFD');
            }
            if (taken == most - 1 && at < text.length()) {
                shown.append('…');
            }
        }
        return shown.toString();
    }

    /** The one of {@code candidates} that was probably meant by {@code word}, if one is near. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > 64 || candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> nearest = Optional.empty();
        int least = word.length() < 3 ? 0 : 1 + Math.max(2, word.length() / 3);
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters must be put in, taken out or changed to make one word the other; {@code limit} or more is {@code limit}. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return Math.min(row[other.length()], limit);
    }
}
