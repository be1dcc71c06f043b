package app.attache.itinerary;

import app.attache.observance.ObservedTime;
import app.attache.programme.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Time of one day in which those who travel have nothing to do, within the hours that engagements are usually held.
 * What the delegation observes is no free time. Opening hours are not looked at.
 *
 * @param date the day, on the clock in {@code zone}
 * @param zone of the city they are in
 * @param slots half-open, in order, apart from one another; none empty
 * @param observed what is observed on that day, and so is taken out of the slots
 * @param unsure whether an engagement of that day has no known hour, or an observance cannot be reckoned, so that it may lie
 *     in one of the slots
 */
public record FreeTime(
        LocalDate date,
        ZoneId zone,
        List<Interval> slots,
        List<ObservedTime> observed,
        boolean unsure) {

    public FreeTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(zone, "zone");
        slots = List.copyOf(slots);
        observed = List.copyOf(observed);
    }

    /** All slots together. */
    public Duration total() {
        return slots.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    }
}
