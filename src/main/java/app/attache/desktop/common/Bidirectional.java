package app.attache.desktop.common;

import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;

/**
 * Text in which some letters are read from the right. The toolkit lets the first letter decide where a paragraph begins; in
 * a sentence of the window that begins with a name, the window's language has to decide.
 */
final class Bidirectional {

    private static final String FROM_LEFT = "\u200e";
    private static final Pattern SIGNED = Pattern.compile("(?<!\\d)[+-]\\d");

    private Bidirectional() {}

    /**
     * {@code text} with an invisible mark that makes it begin where a window that is read from the left does. In one that is
     * read from the right it stays as it is: the toolkit draws a box for every mark among such letters.
     */
    static String marked(String text, Node node) {
        return node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? text
                : FROM_LEFT + text;
    }

    /** Whether some letters of {@code text} are read from the right and others from the left. */
    static boolean isMixed(String text) {
        return fromTheRight(text)
                && text.codePoints()
                        .anyMatch(letter ->
                                Character.getDirectionality(letter)
                                        == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether {@code text} has letters, all of which are read from the left. */
    static boolean isFromTheLeft(String text) {
        return !fromTheRight(text)
                && text.codePoints()
                        .anyMatch(letter ->
                                Character.getDirectionality(letter)
                                        == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Whether {@code text} is of numbers with signs before them, such as a place on the earth or a telephone number. */
    static boolean isSigned(String text) {
        return !fromTheRight(text) && SIGNED.matcher(text).find();
    }

    /** Whether some letters of {@code text} are read from the right. */
    static boolean fromTheRight(String text) {
        return text.codePoints().anyMatch(Bidirectional::fromTheRight);
    }

    private static boolean fromTheRight(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
                    true;
            default -> false;
        };
    }
}
