package app.attache.programme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which practices a person or a delegation keeps, and how strictly.
 *
 * @param kept the practices kept; a practice that is absent is not kept
 */
public record ObservancePolicy(Map<Observance, Strictness> kept) {

    /** Keeps none. */
    public static final ObservancePolicy NONE = new ObservancePolicy(Map.of());

    public ObservancePolicy {
        SortedMap<Observance, Strictness> sorted = new TreeMap<>(kept);
        kept = Collections.unmodifiableSortedMap(sorted);
    }
}
