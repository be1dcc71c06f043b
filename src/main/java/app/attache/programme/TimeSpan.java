package app.attache.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * When a thing is planned: wall times with their zones, half-open. Start and end may be in different zones.
 *
 * @param start the first moment of it, as the clock at its place shows it
 * @param end the first moment after it, as the clock where it ends shows it; not before the start
 * @param certainty how sure both are
 */
public record TimeSpan(ZonedDateTime start, ZonedDateTime end, Certainty certainty) {

    /** @throws IllegalArgumentException when the end is an earlier instant than the start */
    public TimeSpan {
        Objects.requireNonNull(certainty, "certainty");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Ends before it starts: " + start + " – " + end);
        }
    }

    /** A span agreed to the minute. */
    public static TimeSpan fixed(ZonedDateTime start, ZonedDateTime end) {
        return new TimeSpan(start, end, Certainty.FIXED);
    }

    /**
     * A span agreed to the minute, at one place.
     *
     * @param start a wall time in {@code zone}; in a DST overlap the earlier offset is meant, in a gap the time after it
     */
    public static TimeSpan fixed(LocalDateTime start, Duration length, ZoneId zone) {
        ZonedDateTime first = start.atZone(zone);
        return fixed(first, first.plus(length));
    }

    /** The planned instants, whatever the certainty. */
    public Interval interval() {
        return new Interval(start.toInstant(), end.toInstant());
    }

    /** From start to end on the world's time line. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** The same length and certainty, from another start on; the end keeps its own zone. */
    public TimeSpan startingAt(ZonedDateTime newStart) {
        ZonedDateTime newEnd = newStart.plus(length()).withZoneSameInstant(end.getZone());
        return new TimeSpan(newStart, newEnd, certainty);
    }

    /** The same times, as sure as {@code other}. */
    public TimeSpan as(Certainty other) {
        return new TimeSpan(start, end, other);
    }
}
