package app.attache.desktop.common.look;

import app.attache.conflict.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style classes of what the week shows. Equal ones are the same list, so that comparing them costs nothing. */
public final class Styles {

    private static final Map<Key, List<String>> KNOWN = new ConcurrentHashMap<>();

    private record Key(List<String> own, Look look) {}

    private Styles() {}

    /** The classes {@code own} and those of {@code look}. */
    public static List<String> of(List<String> own, Look look) {
        // How many conflicts there are is told in words.
        Look plain =
                new Look(
                        look.swatch(),
                        look.firm(),
                        look.cancelled(),
                        look.faded(),
                        0,
                        look.worst());
        return KNOWN.computeIfAbsent(new Key(own, plain), Styles::classes);
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
