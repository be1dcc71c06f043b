package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.look.Extent;
import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * One day on the grid of the week. The grid follows the wall clock: every day has 24 rows, whatever its length, so that
 * nine o'clock is on one line on all days.
 *
 * <p>Where clocks are put forward, the skipped hour stays empty. Where they are put back, both passes of the repeated hour
 * share its row, and what is in either is drawn over all the wall times it touches.
 */
final class GridDay {

    /**
     * A change of the clocks within a day.
     *
     * @param wall the wall times skipped or repeated
     * @param skipped whether they are skipped; repeated if not
     */
    record ClockChange(Extent wall, boolean skipped) {}

    private final ClockDay day;
    private final LocalDate date;
    private final ZoneId zone;
    private final Interval interval;
    private final Optional<ZoneOffsetTransition> transition;

    /** A whole day on one clock. */
    GridDay(LocalDate date, ZoneId zone) {
        this(ClockDay.of(date, zone));
    }

    GridDay(ClockDay day) {
        this.day = day;
        this.date = day.date();
        this.zone = day.zone();
        this.interval = day.interval();
        this.transition =
                Optional.ofNullable(
                                zone.getRules()
                                        .nextTransition(interval.startInclusive().minusNanos(1)))
                        .filter(change -> interval.contains(change.getInstant()));
    }

    /** The day that it is for. */
    ClockDay day() {
        return day;
    }

    LocalDate date() {
        return date;
    }

    /** The clock that its rows follow. */
    ZoneId zone() {
        return zone;
    }

    /** From its first moment to the next day's first: 23 hours, 25 or whatever it has. */
    Interval interval() {
        return interval;
    }

    /** Where {@code moment} is on the grid; the first or last row of the day for what is before or after it. */
    int minute(Instant moment) {
        if (!moment.isBefore(interval.endExclusive())) {
            return Extent.DAY;
        }
        Instant within =
                moment.isBefore(interval.startInclusive()) ? interval.startInclusive() : moment;
        return wall(LocalDateTime.ofInstant(within, zone));
    }

    /** The wall times that {@code part} touches on this day; it must not be wholly on other days. */
    Extent extent(Interval part) {
        Interval today = part.intersection(interval);
        Instant from = today.startInclusive();
        Instant to = today.endExclusive();
        Optional<Instant> change =
                transition
                        .map(ZoneOffsetTransition::getInstant)
                        .filter(moment -> from.isBefore(moment) && moment.isBefore(to));
        return change.map(moment -> unbroken(from, moment).and(unbroken(moment, to)))
                .orElseGet(() -> unbroken(from, to));
    }

    /** What the clocks do on this day, if they are changed. */
    Optional<ClockChange> clockChange() {
        return transition.map(change -> {
            boolean skipped = change.isGap();
            LocalDateTime before = change.getDateTimeBefore();
            LocalDateTime after = change.getDateTimeAfter();
            return new ClockChange(
                    skipped
                            ? new Extent(wall(before), wall(after))
                            : new Extent(wall(after), wall(before)),
                    skipped);
        });
    }

    private Extent unbroken(Instant from, Instant to) {
        long start = sinceMidnight(LocalDateTime.ofInstant(from, zone));
        long end = start + Duration.between(from, to).toMinutes();
        return new Extent(Math.clamp(start, 0, Extent.DAY), Math.clamp(end, 0, Extent.DAY));
    }

    private int wall(LocalDateTime local) {
        return Math.clamp(sinceMidnight(local), 0, Extent.DAY);
    }

    // Negative for what a traveller to the west has on the day before's clock.
    private long sinceMidnight(LocalDateTime local) {
        return Duration.between(date.atStartOfDay(), local).toMinutes();
    }
}
