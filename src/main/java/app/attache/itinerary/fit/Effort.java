package app.attache.itinerary.fit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * How long it is looked for an arrangement. The steps decide, so that the same question always has the same answer; the time is
 * only what nobody waits longer than.
 *
 * @param steps how many partial arrangements, or moves of the solver, are looked at; positive
 * @param seed of the solver's dice, where it throws them
 * @param longest after this the best so far is taken, as if it had been stopped; positive
 */
@RecordBuilder
public record Effort(int steps, long seed, Duration longest) implements EffortBuilder.With {

    /** What does for a visit. */
    public static final Effort USUAL = new Effort(1_000_000, 0, Duration.ofMinutes(2));

    /** @throws IllegalArgumentException when there is no effort at all */
    public Effort {
        if (steps <= 0 || !longest.isPositive()) {
            throw new IllegalArgumentException("No effort: " + steps + ", " + longest);
        }
    }
}
