package app.attache.itinerary;

import app.attache.programme.Interval;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * When something that is stranded could be instead.
 *
 * @param within all of it must lie in here
 * @param lastFirst whether the last days of it are the nearest
 */
record Opening(Interval within, boolean lastFirst) {

    /** For how many days a place for a meeting is looked for. */
    private static final int DAYS = 8;

    /** From this moment on. */
    static Opening from(Instant earliest) {
        return new Opening(new Interval(earliest, Instant.MAX), false);
    }

    /** Whether {@code time} lies in it. */
    boolean allows(TimeSpan time) {
        return within.encloses(time.interval());
    }

    /** The days on which to look, by the clock in {@code zone}, the nearest first. */
    Stream<LocalDate> days(ZoneId zone) {
        if (lastFirst) {
            LocalDate last = within.endExclusive().atZone(zone).toLocalDate();
            return Stream.iterate(last, day -> day.minusDays(1)).limit(DAYS);
        }
        LocalDate first = within.startInclusive().atZone(zone).toLocalDate();
        return first.datesUntil(first.plusDays(DAYS));
    }
}
