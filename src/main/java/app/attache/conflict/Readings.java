package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.PartOfDay;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How the rules read a time by its certainty; the one place where that is laid down.
 *
 * <p>Fixed: as given. Approximate: all of it up to the tolerance earlier or later. Part of the day: anywhere in that part on
 * the clock at the place, on its date, with its length kept; what is longer than the part starts in it; the hour given is
 * always among the readings. To be confirmed: there is no reading.
 */
final class Readings {

    private final long tolerance;

    Readings(Limits limits) {
        this.tolerance = Moments.of(limits.tolerance());
    }

    /**
     * Where one end of a stay may be: each end is read by itself.
     *
     * @param open whether it is still to be chosen, rather than not known
     */
    record Edge(long earliest, long given, long latest, boolean open) {}

    /** The readings of {@code time}; none when it is to be confirmed. */
    Optional<Reading> of(TimeSpan time) {
        long given = Moments.of(time.start());
        long length = Moments.of(time.end()) - given;
        return switch (time.certainty()) {
            case FIXED -> Optional.of(Reading.exact(given, length));
            case APPROXIMATE ->
                    Optional.of(
                            new Reading(
                                    given - tolerance, given, given + tolerance, length, false));
            case PART_OF_DAY -> Optional.of(partOfDay(time.start(), given, length));
            case TO_BE_CONFIRMED -> Optional.empty();
        };
    }

    /** The readings of {@code time}, an end of a span of this certainty; none when it is to be confirmed. */
    Optional<Edge> edge(ZonedDateTime time, Certainty certainty) {
        return of(new TimeSpan(time, time, certainty))
                .map(reading ->
                        new Edge(
                                reading.earliest(),
                                reading.given(),
                                reading.latest(),
                                reading.open()));
    }

    private static Reading partOfDay(ZonedDateTime start, long given, long length) {
        PartOfDay part = PartOfDay.of(start.toLocalTime());
        boolean afterMidnight = start.toLocalTime().isBefore(PartOfDay.MORNING.begin());
        LocalDate date = afterMidnight ? start.toLocalDate().minusDays(1) : start.toLocalDate();
        LocalDate endDate = part == PartOfDay.NIGHT ? date.plusDays(1) : date;
        long begin = Moments.of(date.atTime(part.begin()).atZone(start.getZone()));
        long end = Moments.of(endDate.atTime(part.end()).atZone(start.getZone()));
        long latest = length > end - begin ? end : end - length;
        return new Reading(Math.min(begin, given), given, Math.max(latest, given), length, true);
    }
}
