package app.attache.itinerary.fit;

/**
 * A time and place for an item, as numbers.
 *
 * @param from when it begins, in seconds since the epoch
 * @param until when it ends, likewise
 * @param venue which of the venues of the puzzle, by its number; −1 where none is stated
 * @param room which of its rooms that hold one engagement at a time, by its number; −1 for none
 * @param cost what it costs to choose it
 * @param present whether it is as planned so far, and so collides with nothing else that is
 */
record Option(long from, long until, int venue, int room, FitScore cost, boolean present) {

    /** Whether nothing lies between this one's end and {@code other}'s start but at least {@code gap}. */
    boolean precedes(Option other, long gap) {
        return until + gap <= other.from;
    }

    boolean overlaps(Option other) {
        return from < other.until && other.from < until;
    }
}
