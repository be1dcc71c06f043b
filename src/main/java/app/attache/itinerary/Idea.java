package app.attache.itinerary;

import java.util.Objects;

/**
 * What may be a remedy, before it is tried.
 *
 * @param cost how much it disturbs, as minutes of moving one meeting; of two that mend as much the cheaper is proposed first
 */
record Idea(Approach approach, Change change, long cost) {

    Idea {
        Objects.requireNonNull(approach, "approach");
        Objects.requireNonNull(change, "change");
    }
}
