package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;

/** Gives nodes the style classes of a look. A node that has them already is left alone, since restyling is dear. */
final class Styles {

    private static final Map<Look, List<String>> LOOKS = new ConcurrentHashMap<>();

    private Styles() {}

    /** The classes {@code own} and those of {@code look}, and no others. */
    static void set(Node node, Look look, List<String> own) {
        List<String> classes = new ArrayList<>(own);
        // How many conflicts there are is told in words.
        Look plain =
                new Look(
                        look.swatch(),
                        look.firm(),
                        look.cancelled(),
                        look.faded(),
                        0,
                        look.worst());
        classes.addAll(LOOKS.computeIfAbsent(plain, Styles::classes));
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
        }
    }

    private static List<String> classes(Look look) {
        List<String> classes = new ArrayList<>();
        classes.add(look.swatch() == Looks.NO_SWATCH ? "of-none" : "of-" + look.swatch());
        classes.add(look.firm() ? "firm" : "open");
        if (look.cancelled()) {
            classes.add("cancelled");
        }
        if (look.faded()) {
            classes.add("faded");
        }
        look.worst().ifPresent(worst -> classes.add(worst == Severity.HARD ? "hard" : "soft"));
        return classes;
    }
}
