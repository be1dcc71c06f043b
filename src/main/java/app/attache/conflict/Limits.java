package app.attache.conflict;

import java.time.Duration;
import java.util.Objects;

/**
 * The limits that the rules judge by.
 *
 * @param tolerance by how much an approximate time may turn out earlier or later than given
 * @param travelGrace up to how much too little time for a way is only a soft conflict
 */
public record Limits(Duration tolerance, Duration travelGrace) {

    /** An approximate time is within 15 minutes of what is given; a way may be 5 minutes short. */
    public static final Limits DEFAULTS = new Limits(Duration.ofMinutes(15), Duration.ofMinutes(5));

    /** @throws IllegalArgumentException when one is negative, or the tolerance is longer than a day */
    public Limits {
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(travelGrace, "travelGrace");
        if (tolerance.isNegative() || travelGrace.isNegative()) {
            throw new IllegalArgumentException("A limit may not be negative");
        }
        if (tolerance.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("Not approximate any more: " + tolerance);
        }
    }
}
