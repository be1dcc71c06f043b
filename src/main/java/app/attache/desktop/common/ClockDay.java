package app.attache.desktop.common;

import app.attache.programme.Interval;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day as it is shown: a date on one clock, and the instants that belong to it.
 *
 * @param zone the clock that its hours follow
 * @param interval from midnight to midnight, 23, 24 or 25 hours; where the day before or after is shown on another clock,
 *     as much as leaves no instant to no day and none to two
 */
public record ClockDay(LocalDate date, ZoneId zone, Interval interval) {

    /** A whole day on one clock. */
    public static ClockDay of(LocalDate date, ZoneId zone) {
        return new ClockDay(
                date,
                zone,
                new Interval(
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
