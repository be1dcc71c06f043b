package app.attache.itinerary.fit;

import app.attache.itinerary.Slot;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question as a puzzle, with what its numbers stand for.
 *
 * @param asked by the numbers of the items
 * @param moments by the numbers of the items and of their options
 * @param soft the keys of what each option costs because somebody has to look at it; by the numbers of the items and of their options
 * @param unavoidable the keys of what somebody has to look at whatever is arranged
 * @param refused what was tried of each item and refused by itself, in the order in which it was tried
 * @param tried how many times of each item were tried, the refused among them
 * @param original the programme as it is
 * @param objections what refuses an arrangement
 * @param given facts that are other than in the programme whatever is arranged
 */
record Board(
        Puzzle puzzle,
        List<Asked> asked,
        List<List<Asked.Moment>> moments,
        List<List<Set<String>>> soft,
        Set<String> unavoidable,
        List<List<Slot>> refused,
        List<Integer> tried,
        Trying original,
        Objections objections,
        List<Entity> given) {

    Board {
        asked = List.copyOf(asked);
        moments = List.copyOf(moments);
        soft = List.copyOf(soft);
        unavoidable = Set.copyOf(unavoidable);
        refused = List.copyOf(refused);
        tried = List.copyOf(tried);
        given = List.copyOf(given);
    }

    /** The meetings that an arrangement has at a new time. */
    Set<Id<?>> moved(int[] choices) {
        Set<Id<?>> moved = new HashSet<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0 && !moment(i, choices[i]).present()) {
                moved.add(moment(i, choices[i]).meeting().id());
            }
        }
        return moved;
    }

    /** What is chosen of an item; −1 is no choice. */
    Asked.Moment moment(int item, int choice) {
        return moments.get(item).get(choice);
    }
}
