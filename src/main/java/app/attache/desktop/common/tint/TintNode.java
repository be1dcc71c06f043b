package app.attache.desktop.common.tint;

import app.attache.desktop.common.look.Styles;
import app.attache.observance.Restriction;
import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A tint behind what is planned; shows one restriction after the other. */
public final class TintNode extends Region {

    private static final List<String> KEPT = List.of("tint", "kept");
    private static final List<String> OFF = List.of("tint", "off");
    private static final List<String> UNKNOWN = List.of("tint", "unknown");
    private static final List<String> DAYS_UNKNOWN = List.of("tint", "days-unknown");

    private List<String> styles = List.of();
    private @Nullable Restriction shown;
    private Function<Restriction, String> spoken = _ -> "";

    /** A tint of nothing yet. */
    public TintNode() {
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Shows another restriction.
     *
     * @param inSpeech what a screen reader says of it; asked only when one listens
     */
    public void show(Restriction restriction, Function<Restriction, String> inSpeech) {
        shown = restriction;
        spoken = inSpeech;
        List<String> classes = styles(restriction);
        if (!classes.equals(styles)) {
            styles = classes;
            Styles.wear(this, classes);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static List<String> styles(Restriction of) {
        return switch (of.cause()) {
            case Restriction.Observed _ -> KEPT;
            case Restriction.DayOff _ -> OFF;
            case Restriction.PracticeUnknown _ -> UNKNOWN;
            case Restriction.DaysUnknown _ -> DAYS_UNKNOWN;
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && shown != null
                ? spoken.apply(shown)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
