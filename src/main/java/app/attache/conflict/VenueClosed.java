package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.OpeningHours;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A meeting is not all within the opening hours of its venue, by the clock there: hard. A venue whose hours are not stated is
 * never closed. A meeting that ends at closing time is within them; so is one across midnight where the hours go on at 00:00.
 */
final class VenueClosed implements MeetingRule {

    private final Limits limits;

    VenueClosed(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.VENUE_CLOSED;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.VENUE).to(Kind.CITY));
    }

    @Override
    public void check(MeetingCase meeting, Consumer<Finding> found) {
        Reading reading = meeting.reading();
        Venue venue = meeting.venue();
        City city = meeting.city();
        if (reading == null || venue == null || city == null || !venue.hours().stated()) {
            return;
        }
        TimeSpan time = meeting.meeting().time();
        if (reading.isExact() && plainlyOpen(time, venue.hours(), city.zone())) {
            return;
        }
        grade(reading, venue.hours(), city.zone(), meeting.meeting())
                .ifPresent(grade ->
                        found.accept(
                                Finding.of(
                                        kind(),
                                        grade,
                                        time.interval(),
                                        List.of(meeting.meeting().id()),
                                        List.of(venue.id()))));
    }

    // What almost every meeting is, told without reckoning with instants.
    private static boolean plainlyOpen(TimeSpan time, OpeningHours hours, ZoneId zone) {
        ZonedDateTime start = time.start();
        ZonedDateTime end = time.end();
        if (!start.getZone().equals(zone)
                || !end.getZone().equals(zone)
                || start.getDayOfYear() != end.getDayOfYear()
                || start.getYear() != end.getYear()) {
            return false;
        }
        LocalTime from = start.toLocalTime();
        LocalTime until = end.toLocalTime();
        for (OpeningHours.Period period : on(hours, start.getDayOfWeek())) {
            if (!from.isBefore(period.from())
                    && (period.to().equals(LocalTime.MIDNIGHT)
                            || from.isBefore(period.to()) && !until.isAfter(period.to()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Grade> grade(
            Reading reading, OpeningHours hours, ZoneId zone, Meeting meeting) {
        long length = reading.length();
        boolean ever = false;
        boolean asGiven = false;
        boolean always = false;
        for (long[] open : stretches(reading, hours, zone)) {
            long first = open[0];
            // What takes no time is not held at the moment of closing.
            long last = length == 0 ? open[1] - 1 : open[1] - length;
            ever |= first <= reading.latest() && reading.earliest() <= last;
            asGiven |= first <= reading.given() && reading.given() <= last;
            always |= first <= reading.earliest() && reading.latest() <= last;
        }
        return Grade.of(
                limits.severity(kind()),
                !ever,
                !asGiven,
                !always,
                reading.open(),
                meeting.status().tentative());
    }

    /** From when to when the venue is open around a reading, in order, joined where hours go on without a break. */
    private static List<long[]> stretches(Reading reading, OpeningHours hours, ZoneId zone) {
        List<long[]> stretches = new ArrayList<>();
        LocalDate day = date(reading.earliest(), zone).minusDays(1);
        LocalDate last = date(reading.latestEnd(), zone).plusDays(1);
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            for (OpeningHours.Period period : sorted(on(hours, day.getDayOfWeek()))) {
                long from = Moments.of(day.atTime(period.from()).atZone(zone));
                LocalDate until = period.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
                long to = Moments.of(until.atTime(period.to()).atZone(zone));
                if (!stretches.isEmpty() && from <= stretches.getLast()[1]) {
                    stretches.getLast()[1] = Math.max(to, stretches.getLast()[1]);
                } else {
                    stretches.add(new long[] {from, to});
                }
            }
        }
        return stretches;
    }

    private static LocalDate date(long moment, ZoneId zone) {
        return LocalDate.ofInstant(Moments.instant(moment), zone);
    }

    private static List<OpeningHours.Period> on(OpeningHours hours, DayOfWeek day) {
        return hours.byDay().getOrDefault(day, List.of());
    }

    private static List<OpeningHours.Period> sorted(List<OpeningHours.Period> periods) {
        return periods.stream().sorted((one, other) -> one.from().compareTo(other.from())).toList();
    }
}
