package app.attache.desktop.common;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** From which side a language is read, and so on which side of a window its beginning is. */
public final class Direction {

    /** ISO 639 codes of languages that are written from the right; he also under the code it had before. */
    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    /** The direction of {@code language}. */
    public static NodeOrientation of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage())
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Turns a scene, and with it the dialogs, menus and tips that its window owns. For the FX thread. */
    public static void turn(Scene scene, Locale language) {
        scene.setNodeOrientation(of(language));
    }

    /**
     * Lets {@code words} be read from the side that their letters are: an English name ends with its full stop or its ellipsis
     * at the right in a Hebrew window too.
     */
    public static void read(Text words, String text) {
        words.setNodeOrientation(
                Bidirectional.isFromTheLeft(text)
                        ? NodeOrientation.LEFT_TO_RIGHT
                        : NodeOrientation.INHERIT);
    }

    /** Lets a person write into {@code field} from the side that the letters are, whatever the window's; see {@link #read}. */
    public static void write(TextInputControl field) {
        OwnDirection.of(field);
    }

    /** Makes {@code button} an arrow to what was before, or to what comes next, on whichever side that is. */
    public static void point(Labeled button, boolean back) {
        button.effectiveNodeOrientationProperty()
                .subscribe(reading ->
                        button.setText(
                                back == (reading == NodeOrientation.LEFT_TO_RIGHT) ? "‹" : "›"));
    }

    /**
     * The arrow key as it would be in a window that is read from the left: where a language is read from the right, what comes
     * next is at the left.
     */
    public static KeyCode read(KeyCode key, Node in) {
        if (in.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return key;
        }
        return switch (key) {
            case LEFT -> KeyCode.RIGHT;
            case RIGHT -> KeyCode.LEFT;
            default -> key;
        };
    }
}
