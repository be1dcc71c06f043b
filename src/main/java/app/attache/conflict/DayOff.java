package app.attache.conflict;

import app.attache.observance.Evaluation;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.NonWorkingDays;
import app.attache.programme.City;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.TimeSpan;
import app.attache.text.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A meeting is on a weekend or a public holiday of the country that it is in, by the calendar there: soft, for its offices are
 * closed and its people at home. The days are those of {@link NonWorkingDays}.
 *
 * <p>Nothing is said where the city's country is not stated, as everywhere a country matters. Where the country's holidays are
 * not known to the program, it is said that this cannot be said.
 */
final class DayOff implements MeetingRule {

    private final NonWorkingDays calendar = NonWorkingDays.shared();
    private final Limits limits;

    DayOff(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.NON_WORKING_DAY;
    }

    @Override
    public List<Path> reads() {
        return List.of(
                Path.from(Kind.MEETING).to(Kind.CITY),
                Path.from(Kind.MEETING).to(Kind.VENUE).to(Kind.CITY));
    }

    @Override
    public void check(MeetingCase meeting, Consumer<Finding> found) {
        Reading reading = meeting.reading();
        City city = meeting.city();
        if (reading == null || city == null || city.country().isEmpty()) {
            return;
        }
        if (reading.isExact() && plainlyAtWork(meeting.meeting().time(), city)) {
            return;
        }
        judge(meeting.meeting(), reading, city).ifPresent(found);
    }

    // What almost every meeting is, told without reckoning with instants.
    private boolean plainlyAtWork(TimeSpan time, City city) {
        ZonedDateTime start = time.start();
        LocalDate date = start.toLocalDate();
        return start.getZone().equals(city.zone())
                && time.end().getZone().equals(city.zone())
                && time.end().toLocalDate().equals(date)
                && calendar.isWorking(city.country(), date);
    }

    private Optional<Finding> judge(Meeting meeting, Reading reading, City city) {
        Days given = days(reading.given(), reading, city);
        Days early = reading.isExact() ? given : days(reading.earliest(), reading, city);
        Days late = reading.isExact() ? given : days(reading.latest(), reading, city);
        for (Days one : List.of(given, early, late)) {
            if (one.unknown().isPresent()) {
                return Optional.of(
                        finding(
                                meeting,
                                city,
                                Grade.OPEN,
                                new Measure.Unknown(one.unknown().get())));
            }
        }
        Days evidence = !given.off().isEmpty() ? given : !early.off().isEmpty() ? early : late;
        return Grade.of(
                        limits.severity(kind()),
                        !given.off().isEmpty() && !early.off().isEmpty() && !late.off().isEmpty(),
                        !given.off().isEmpty(),
                        !evidence.off().isEmpty(),
                        reading.open(),
                        meeting.status().tentative())
                .map(grade -> finding(meeting, city, grade, new Measure.DaysOff(evidence.off())));
    }

    private Finding finding(Meeting meeting, City city, Grade grade, Measure measure) {
        Interval span = meeting.time().interval();
        return Finding.of(kind(), grade, span, List.of(meeting.id()), List.of(city.id()))
                .by(measure);
    }

    /** The days without work that a start at one moment makes a meeting touch, or why that is not known. */
    private record Days(List<NonWorkingDay> off, Optional<Message> unknown) {}

    private Days days(long start, Reading reading, City city) {
        LocalDate from = date(start, city.zone());
        long end = start + reading.length();
        LocalDate last = reading.length() == 0 ? from : date(end - 1, city.zone());
        return switch (calendar.between(city.country(), from, last.plusDays(1))) {
            case Evaluation.Known<List<NonWorkingDay>>(List<NonWorkingDay> off) ->
                    new Days(off, Optional.empty());
            case Evaluation.NotEvaluable<List<NonWorkingDay>>(Message why) ->
                    new Days(List.of(), Optional.of(why));
        };
    }

    private static LocalDate date(long moment, ZoneId zone) {
        return LocalDate.ofInstant(Moments.instant(moment), zone);
    }
}
