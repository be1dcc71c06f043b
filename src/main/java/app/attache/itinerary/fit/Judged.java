package app.attache.itinerary.fit;

import java.util.List;
import java.util.Objects;

/**
 * What the rules say of a whole arrangement.
 *
 * @param objections the sets of picks that cannot be together; none when the arrangement stands
 * @param beyond what it costs beyond its options, each by itself: what is found only because they are together
 */
record Judged(List<List<Pick>> objections, FitScore beyond) {

    /** Nothing is to be said of it. */
    static final Judged FINE = new Judged(List.of(), FitScore.ZERO);

    Judged {
        objections = List.copyOf(objections);
        Objects.requireNonNull(beyond, "beyond");
    }

    /** An arrangement that does not stand. */
    static Judged refused(List<List<Pick>> objections) {
        return new Judged(objections, FitScore.ZERO);
    }

    /** Whether the arrangement stands. */
    boolean stands() {
        return objections.isEmpty();
    }
}
