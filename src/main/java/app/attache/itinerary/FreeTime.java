package app.attache.itinerary;

import app.attache.programme.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Time of one day in which those who travel have nothing to do, within the hours that engagements are usually held.
 * Observances and opening hours are not looked at.
 *
 * @param date the day, on the clock in {@code zone}
 * @param zone of the city they are in
 * @param slots half-open, in order, apart from one another; none empty
 * @param unsure whether an engagement of that day has no known hour, so that it may lie in one of the slots
 */
public record FreeTime(LocalDate date, ZoneId zone, List<Interval> slots, boolean unsure) {

    public FreeTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(zone, "zone");
        slots = List.copyOf(slots);
    }

    /** All slots together. */
    public Duration total() {
        return slots.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
