package app.attache.observance;

import java.util.List;

/**
 * What is observed at a place within a stretch of time, as far as that can be said.
 *
 * @param times what is observed, each stretch whole, in order, disjoint
 * @param unknown where it cannot be said, each stretch whole
 */
public record Reckoned(List<ObservedTime> times, List<Unreckoned> unknown) {

    public Reckoned {
        times = List.copyOf(times);
        unknown = List.copyOf(unknown);
    }
}
