package app.attache.briefing;

/** What must be known of a text's script to set it. */
final class Scripts {

    /** Left-to-right mark: keeps what follows a word of a right-to-left script from joining it. */
    private static final char LEFT_TO_RIGHT = '\u200E';

    private Scripts() {}

    /** Whether the first letter of {@code text} is of a script written from the right (UAX #9, rules P2 and P3). */
    static boolean rightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || fromTheRight(direction))
                .mapToObj(Scripts::fromTheRight)
                .findFirst()
                .orElse(false);
    }

    /** {@code word} so that it may stand within a line from the left. */
    static String within(String word) {
        boolean any = word.codePoints().map(Character::getDirectionality).anyMatch(Scripts::fromTheRight);
        return any ? LEFT_TO_RIGHT + word + LEFT_TO_RIGHT : word;
    }

    private static boolean fromTheRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
