package app.attache.itinerary.fit;

import app.attache.programme.Format;
import app.attache.programme.Interval;
import app.attache.programme.OpeningHours;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.WallTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * At which times something of a length may begin: in the hours that the file gives for its form, so far apart on the clock, and at
 * both ends of the time in question.
 *
 * @param hours on the clock at the place; unstated for any
 */
record Starts(OpeningHours hours, Duration step) {

    /** In the hours in which {@code programme} plans what has this form. */
    static Starts usual(Programme programme, Format format, Duration step) {
        return new Starts(RuleSettings.of(programme).hoursOf(format), step);
    }

    /** At any hour. */
    static Starts atAnyHour(Duration step) {
        return new Starts(OpeningHours.UNSTATED, step);
    }

    /** The starts, in order, so that all of it lies in {@code within}. */
    List<ZonedDateTime> of(Duration length, Interval within, ZoneId zone) {
        TreeSet<ZonedDateTime> starts = new TreeSet<>();
        LocalDate first = within.startInclusive().atZone(zone).toLocalDate();
        LocalDate last = within.endExclusive().atZone(zone).toLocalDate();
        first.datesUntil(last.plusDays(1))
                .flatMap(this::periods)
                .forEach(period -> add(period, length, within, zone, starts));
        return List.copyOf(starts);
    }

    private record Stretch(LocalDateTime from, LocalDateTime until) {}

    private Stream<Stretch> periods(LocalDate day) {
        if (!hours.stated()) {
            // Over midnight, if need be.
            return Stream.of(new Stretch(day.atStartOfDay(), day.plusDays(2).atStartOfDay()));
        }
        return hours.byDay().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .map(period ->
                        new Stretch(
                                day.atTime(period.from()),
                                period.to().equals(LocalTime.MIDNIGHT)
                                        ? day.plusDays(1).atStartOfDay()
                                        : day.atTime(period.to())));
    }

    private void add(
            Stretch period,
            Duration length,
            Interval within,
            ZoneId zone,
            TreeSet<ZonedDateTime> starts) {
        Stream<LocalDateTime> grid =
                Stream.iterate(
                        period.from(),
                        start -> !start.plus(length).isAfter(period.until()),
                        start -> start.plus(step));
        Stream<LocalDateTime> ends =
                Stream.of(within.startInclusive(), within.endExclusive().minus(length))
                        .map(instant -> instant.atZone(zone).toLocalDateTime())
                        .filter(start -> !start.isBefore(period.from()))
                        .filter(start -> !start.plus(length).isAfter(period.until()));
        Stream.concat(grid, ends)
                .filter(local -> local.getSecond() == 0 && local.getNano() == 0)
                .flatMap(local -> unambiguous(local, zone))
                .filter(start ->
                        within.encloses(
                                new Interval(start.toInstant(), start.toInstant().plus(length))))
                .forEach(starts::add);
    }

    // A time that clocks skip or show twice is nothing to propose.
    private static Stream<ZonedDateTime> unambiguous(LocalDateTime local, ZoneId zone) {
        return WallTime.of(local, zone) instanceof WallTime.Unique(ZonedDateTime time)
                ? Stream.of(time)
                : Stream.empty();
    }
}
