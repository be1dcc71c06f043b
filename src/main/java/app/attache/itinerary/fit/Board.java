package app.attache.itinerary.fit;

import app.attache.itinerary.Slot;
import java.util.List;

/**
 * A question as a puzzle, with what its numbers stand for.
 *
 * @param asked by the numbers of the items
 * @param moments by the numbers of the items and of their options
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
        List<List<Slot>> refused,
        List<Integer> tried,
        Trying original,
        Objections objections,
        List<app.attache.programme.Entity> given) {

    Board {
        asked = List.copyOf(asked);
        moments = List.copyOf(moments);
        refused = List.copyOf(refused);
        tried = List.copyOf(tried);
        given = List.copyOf(given);
    }

    /** What is chosen of an item; −1 is no choice. */
    Asked.Moment moment(int item, int choice) {
        return moments.get(item).get(choice);
    }
}
