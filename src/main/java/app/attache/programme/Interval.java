package app.attache.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of the world's time line, half-open: the start belongs to it, the end does not.
 *
 * @param startInclusive the first instant in it
 * @param endExclusive the first instant after it; equal to the start for an empty interval
 */
public record Interval(Instant startInclusive, Instant endExclusive) {

    /** @throws IllegalArgumentException when the end is before the start */
    public Interval {
        Objects.requireNonNull(startInclusive, "startInclusive");
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    "Ends before it starts: " + startInclusive + " – " + endExclusive);
        }
    }

    /** Whether some instant is in both; touching intervals do not overlap, and an empty one overlaps nothing it touches. */
    public boolean overlaps(Interval other) {
        return startInclusive.isBefore(other.endExclusive)
                && other.startInclusive.isBefore(endExclusive);
    }

    /** Whether {@code instant} is in it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
    }

    /** Whether all of {@code other} is in it. */
    public boolean encloses(Interval other) {
        return !other.startInclusive.isBefore(startInclusive)
                && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * What is in both.
     *
     * @throws IllegalArgumentException when they neither overlap nor touch
     */
    public Interval intersection(Interval other) {
        Instant start =
                startInclusive.isAfter(other.startInclusive)
                        ? startInclusive
                        : other.startInclusive;
        Instant end = endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive;
        return new Interval(start, end);
    }

    /** From its start to its end; never negative. */
    public Duration length() {
        return Duration.between(startInclusive, endExclusive);
    }

    /** The same interval with both ends moved outwards; neither length may be negative. */
    public Interval widenedBy(Duration before, Duration after) {
        return new Interval(startInclusive.minus(before), endExclusive.plus(after));
    }
}
