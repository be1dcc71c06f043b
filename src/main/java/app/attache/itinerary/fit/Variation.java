package app.attache.itinerary.fit;

import app.attache.itinerary.fit.Alternative.Difference;

/** Another way to ask for arrangements of the same items. */
final class Variation {

    private final Difference difference;
    private final Puzzle puzzle;
    private final boolean[][] allowed;
    private final boolean worse;

    /**
     * @param allowed which options may be chosen, by item
     * @param worse whether it may leave out more than the best does
     */
    Variation(Difference difference, Puzzle puzzle, boolean[][] allowed, boolean worse) {
        this.difference = difference;
        this.puzzle = puzzle;
        this.allowed = allowed.clone();
        this.worse = worse;
    }

    Difference difference() {
        return difference;
    }

    Puzzle puzzle() {
        return puzzle;
    }

    /** Which options may be chosen, by item. */
    boolean[][] allowed() {
        return allowed.clone();
    }

    /** Whether it may leave out more than the best does. */
    boolean worse() {
        return worse;
    }
}
