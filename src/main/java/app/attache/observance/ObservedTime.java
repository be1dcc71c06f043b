package app.attache.observance;

import app.attache.programme.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of time that is observed at a place.
 *
 * @param occasions what it is kept for, in the order in which they begin, each once; never empty. A holy day that runs
 *     into Shabbat makes one stretch with both
 * @param interval in whole minutes, half-open: a beginning between two minutes is taken at the earlier, an end at the
 *     later, as printed calendars round candle lighting and nightfall
 * @param zone the clock at the place
 */
public record ObservedTime(List<Occasion> occasions, Interval interval, ZoneId zone) {

    public ObservedTime {
        occasions = List.copyOf(occasions);
        if (occasions.isEmpty()) {
            throw new IllegalArgumentException("Nothing is observed");
        }
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }

    /** From {@code start} to {@code end}, widened to whole minutes. */
    static ObservedTime widened(List<Occasion> occasions, Instant start, Instant end, ZoneId zone) {
        Instant last = end.truncatedTo(ChronoUnit.MINUTES);
        Instant until = last.equals(end) ? end : last.plus(1, ChronoUnit.MINUTES);
        return new ObservedTime(
                occasions, new Interval(start.truncatedTo(ChronoUnit.MINUTES), until), zone);
    }

    /** The first minute of it on the clock at the place. */
    public ZonedDateTime start() {
        return interval.startInclusive().atZone(zone);
    }

    /** The first minute after it on the clock at the place. */
    public ZonedDateTime end() {
        return interval.endExclusive().atZone(zone);
    }
}
