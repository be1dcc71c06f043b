package app.attache.briefing;

import java.util.List;

/** What must be known of a text's script to set it. */
final class Scripts {

    /** Opens words from the right within a line; a code point that no text may contain, which {@link Markup} reads. */
    static final char OPEN_FROM_RIGHT = '\uFDD0';

    /** Closes them. */
    static final char CLOSE_FROM_RIGHT = '\uFDD1';

    private Scripts() {}

    /** Whether the first letter of {@code text} is of a script written from the right (UAX #9, rules P2 and P3). */
    static boolean rightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction ->
                        direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || fromTheRight(direction))
                .mapToObj(Scripts::fromTheRight)
                .findFirst()
                .orElse(false);
    }

    /** {@code words} so that they keep their own order, brackets and figures, within a line from the left. */
    static String within(String words) {
        return rightToLeft(words) ? OPEN_FROM_RIGHT + words + CLOSE_FROM_RIGHT : words;
    }

    /** A list within a line from the left; from the right when all of it is. */
    static String listed(List<String> items) {
        boolean all = items.stream().allMatch(Scripts::rightToLeft);
        return all
                ? within(String.join(", ", items))
                : String.join(", ", items.stream().map(Scripts::within).toList());
    }

    private static boolean fromTheRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
