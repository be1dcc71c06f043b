package app.attache.programme;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * What other meetings of a series take over from one that changed: each part that changed, where the other one was the same
 * in it. What differs already was meant to, as the hour of the one time that it is held earlier.
 *
 * @param before the meeting before its change
 * @param after the same meeting after it
 */
record Takeover(Meeting before, Meeting after) {

    Meeting in(Meeting own) {
        return new Meeting(
                own.id(),
                pick(own, Meeting::title),
                pick(own, Meeting::format),
                pick(own, Meeting::status),
                time(own.time()),
                pick(own, Meeting::place),
                pick(own, Meeting::delegations),
                pick(own, Meeting::attendances),
                pick(own, Meeting::press),
                pick(own, Meeting::interpretation),
                pick(own, Meeting::marking),
                pick(own, Meeting::purpose),
                pick(own, Meeting::talkingPoints),
                pick(own, Meeting::notes));
    }

    private <T> T pick(Meeting own, Function<Meeting, T> part) {
        T was = part.apply(before);
        T is = part.apply(own);
        return is.equals(was) ? part.apply(after) : is;
    }

    /** The new hours on the own date, or on the date that it is moved to as the other was. */
    private TimeSpan time(TimeSpan own) {
        long days = days(before.time().start(), own.start());
        return moved(before.time(), days).equals(own) ? moved(after.time(), days) : own;
    }

    /**
     * A span some days later, at the same hours of the clock. Hours that clocks skip on that date are those after the gap; of
     * hours that come twice the first are meant.
     */
    static TimeSpan moved(TimeSpan span, long days) {
        ZonedDateTime start = moved(span.start(), days);
        ZonedDateTime end = moved(span.end(), days);
        return new TimeSpan(start, end.isBefore(start) ? start : end, span.certainty());
    }

    private static ZonedDateTime moved(ZonedDateTime time, long days) {
        LocalDateTime local = time.toLocalDateTime().plusDays(days);
        return local.atZone(time.getZone());
    }

    /** How many dates lie between two times, each on its own clock. */
    static long days(ZonedDateTime from, ZonedDateTime to) {
        return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }
}
