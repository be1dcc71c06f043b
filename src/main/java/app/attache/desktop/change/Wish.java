package app.attache.desktop.change;

import app.attache.itinerary.Choice;
import app.attache.programme.Id;
import app.attache.programme.Ron;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in the window: the kind of change, its fields, and what is decided.
 *
 * @param source from where it is known
 * @param anyway whether it is to be done although it does not fit
 */
@RecordBuilder
record Wish(
        ChangeKind kind,
        Values values,
        String reason,
        String source,
        Ron.Lodging lodging,
        Map<Id<?>, Choice> choices,
        boolean anyway)
        implements WishBuilder.With {

    Wish {
        choices = Map.copyOf(choices);
    }

    /** Nothing is typed yet. */
    static Wish of(ChangeKind kind, Values values) {
        return new Wish(kind, values, "", "", Ron.Lodging.NEEDED, Map.of(), false);
    }

    /** The same with a field typed or picked. */
    Wish withText(String key, String text) {
        return withValues(values.with(key, text));
    }

    /** The same with a value ticked, or not. */
    Wish withTick(String key, String value, boolean ticked) {
        return withValues(values.with(key, value, ticked));
    }

    /** The same with a stranded item decided. */
    Wish withChoice(Id<?> item, Choice choice) {
        Map<Id<?>, Choice> decided = new HashMap<>(choices);
        decided.put(item, choice);
        return withChoices(decided);
    }
}
