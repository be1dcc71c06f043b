package app.attache.desktop.change;

import app.attache.itinerary.Choice;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the window's fields.
 *
 * @param departure the new departure as it is typed; may be unfinished
 */
@RecordBuilder
record Wish(
        Id<Delegation> delegation,
        Id<Stay> stay,
        String departure,
        String reason,
        List<Id<Person>> leavingAsPlanned,
        Ron.Lodging lodging,
        Map<Id<?>, Choice> choices)
        implements WishBuilder.With {

    Wish {
        leavingAsPlanned = List.copyOf(leavingAsPlanned);
        choices = Map.copyOf(choices);
    }

    /** Nothing is typed yet, and everybody stays. */
    static Wish of(Id<Delegation> delegation, Id<Stay> stay) {
        return new Wish(delegation, stay, "", "", List.of(), Ron.Lodging.NEEDED, Map.of());
    }

    /** The same with {@code person} among those who leave as planned, or not. */
    Wish withLeaving(Id<Person> person, boolean leaves) {
        List<Id<Person>> people = new ArrayList<>(leavingAsPlanned);
        people.remove(person);
        if (leaves) {
            people.add(person);
        }
        return withLeavingAsPlanned(people);
    }

    /** The same with a stranded item decided. */
    Wish withChoice(Id<?> item, Choice choice) {
        Map<Id<?>, Choice> decided = new HashMap<>(choices);
        decided.put(item, choice);
        return withChoices(decided);
    }
}
