package app.attache.itinerary.fit;

import java.util.List;
import java.util.Objects;

/**
 * What was found for a question.
 *
 * @param alternatives up to three that truly differ, the best first and then one of each kind; at least one, which places nothing where nothing can be
 * @param end how the search came to its end
 */
public record FitResult(FitRequest request, List<Alternative> alternatives, End end) {

    /** How a search came to its end. */
    public enum End {
        /** There is nothing better than the best, among the starts that were tried. */
        PROVEN,
        /** The effort was made; there may be something better. */
        SPENT,
        /** Somebody stopped it, or it took too long; the best so far is here. */
        STOPPED
    }

    /** @throws IllegalArgumentException when there is no alternative */
    public FitResult {
        Objects.requireNonNull(request, "request");
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("No alternative");
        }
        Objects.requireNonNull(end, "end");
    }

    /** The best. */
    public Alternative best() {
        return alternatives.getFirst();
    }
}
