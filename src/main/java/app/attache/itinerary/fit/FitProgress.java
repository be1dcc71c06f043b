package app.attache.itinerary.fit;

import java.util.Objects;

/**
 * How far a search has come.
 *
 * @param done how many starts are tried, or how many steps are made
 * @param of how many there are at most
 * @param best how good the best so far is; at first, that nothing is placed
 */
public record FitProgress(Phase phase, long done, long of, FitScore best) {

    /** What is being done. */
    public enum Phase {
        /** Every start is tried by itself. */
        TRYING,
        /** They are put together. */
        ARRANGING,
        /** Other ways are looked for. */
        ALTERNATIVES
    }

    public FitProgress {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(best, "best");
    }
}
