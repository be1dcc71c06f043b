package app.attache.desktop.common.look;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** The style classes of what the week shows. Equal ones are the same list, so that comparing them costs nothing. */
public final class Styles {

    private static final Map<Key, List<String>> KNOWN = new ConcurrentHashMap<>();

    private record Key(List<String> own, Look look) {}

    private static final String EASTERN = "eastern";

    private Styles() {}

    /** The classes {@code own} and those of {@code look}. */
    public static List<String> of(List<String> own, Look look) {
        // How many conflicts there are is told in words.
        Look plain = look.foreseen(look.worst());
        return KNOWN.computeIfAbsent(new Key(own, plain), Styles::classes);
    }

    /** Gives {@code node} these classes, if it has others. */
    public static void wear(Node node, List<String> classes) {
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
            dress(node);
        }
    }

    /** Gives {@code text} the typeface that has the letters of {@code shown}. */
    public static void script(Text text, String shown) {
        boolean eastern = Fonts.familyFor(shown).equals(Fonts.EASTERN);
        if (eastern != isEastern(text)) {
            if (eastern) {
                text.getStyleClass().add(EASTERN);
            } else {
                text.getStyleClass().remove(EASTERN);
            }
            dress(text);
        }
    }

    /** Whether {@code text} has the typeface for Hebrew and Arabic. */
    public static boolean isEastern(Text text) {
        return text.getStyleClass().contains(EASTERN);
    }

    /** Looks up at once how a node looks that is new in its window or has other classes, so that it can be measured. */
    public static void dress(Node node) {
        if (node.getScene() != null) {
            node.applyCss();
        }
    }

    private static List<String> classes(Key key) {
        Look look = key.look();
        List<String> classes = new ArrayList<>(key.own());
        classes.add(look.swatch() == Looks.NO_SWATCH ? "of-none" : "of-" + look.swatch());
        classes.add(look.firm() ? "firm" : "open");
        if (look.cancelled()) {
            classes.add("cancelled");
        }
        if (look.faded()) {
            classes.add("faded");
        }
        look.worst().ifPresent(worst -> classes.add(worst == Severity.HARD ? "hard" : "soft"));
        return List.copyOf(classes);
    }
}
