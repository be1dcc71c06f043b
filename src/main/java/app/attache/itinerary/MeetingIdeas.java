package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Measure;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What may help against a finding when one meeting of it takes place at another time, or is called off. */
record MeetingIdeas(Planner planner, SlotFinder slots, Finding finding, Meeting meeting) {

    private static final Duration NEAR_STEP = Duration.ofMinutes(5);
    private static final Duration FAR_STEP = Duration.ofMinutes(30);
    private static final Duration NEAR = Duration.ofHours(4);
    private static final Duration BACK = Duration.ofDays(3);
    private static final Duration FAR = Duration.ofDays(8);
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    // Around what is observed people meet outside working hours as well, but not at night.
    private static final LocalTime EARLY = LocalTime.of(7, 0);
    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final Duration AROUND = Duration.ofHours(3);

    // What moving to another day costs beside the minutes, which would be thousands.
    private static final long DAY_COST = 240;
    private static final long CANCEL_COST = 2_000;

    /** Another time on its day: the nearest before, and the nearest after, that helps; where none is near, any of its day. */
    Stream<Idea> shift() {
        Instant start = meeting.time().start().toInstant();
        Interval near =
                new Interval(start.minus(NEAR), meeting.time().end().toInstant().plus(NEAR));
        List<TimeSpan> found = sooner(near, NEAR_STEP);
        if (found.isEmpty()) {
            LocalDate day = day(meeting.time());
            Interval whole =
                    new Interval(
                            day.atStartOfDay(zone()).toInstant(),
                            day.plusDays(1).atStartOfDay(zone()).toInstant());
            found = sooner(whole, SlotSearch.USUAL_STEP);
        }
        return found.stream().map(time -> moved(Approach.SHIFT, time, 0));
    }

    private List<TimeSpan> sooner(Interval within, Duration step) {
        List<TimeSpan> times =
                candidates(within, step)
                        .filter(time -> day(time).equals(day(meeting.time())))
                        .toList();
        return Stream.of(true, false)
                .flatMap(before ->
                        times.stream()
                                .filter(time -> isBefore(time) == before)
                                .filter(this::helps)
                                .limit(1))
                .toList();
    }

    /** The nearest day before that helps, and the nearest after, each as near to its hour as can be. */
    Stream<Idea> anotherDay() {
        Instant start = meeting.time().start().toInstant();
        List<TimeSpan> times =
                candidates(new Interval(start.minus(BACK), start.plus(FAR)), FAR_STEP)
                        .filter(time -> !day(time).equals(day(meeting.time())))
                        .sorted(
                                Comparator.comparingLong((TimeSpan time) -> days(time))
                                        .thenComparingLong(this::fromItsHour))
                        .toList();
        return Stream.of(true, false)
                .flatMap(before ->
                        times.stream()
                                .filter(time -> isBefore(time) == before)
                                .filter(this::helps)
                                .limit(1))
                .map(time -> moved(Approach.ANOTHER_DAY, time, DAY_COST));
    }

    private long days(TimeSpan time) {
        return Math.abs(ChronoUnit.DAYS.between(day(meeting.time()), day(time)));
    }

    private long fromItsHour(TimeSpan time) {
        return Duration.between(local(meeting.time()).toLocalTime(), local(time).toLocalTime())
                .abs()
                .toMinutes();
    }

    private Stream<TimeSpan> candidates(Interval within, Duration step) {
        return slots.nearestFirst(new SlotSearch(meeting.id(), fromNow(within), step))
                .map(this::startingAt);
    }

    /** After what is observed is over, or before it begins; where neither is on its day, any other time of it as well. */
    Stream<Idea> aroundObserved() {
        List<Idea> around = observedEdges().toList();
        return around.stream().anyMatch(idea -> idea.approach() == Approach.SHIFT)
                ? around.stream()
                : Stream.concat(around.stream(), shift());
    }

    // With the ways there and back, the nearest that helps.
    private Stream<Idea> observedEdges() {
        if (!(finding.measure() instanceof Measure.Observed observed)) {
            return Stream.empty();
        }
        long steps = AROUND.dividedBy(NEAR_STEP);
        ZonedDateTime after = roundedUp(observed.earliestStart().atZone(zone()));
        ZonedDateTime before =
                roundedUp(observed.latestEnd().atZone(zone()).plusMinutes(1))
                        .minus(NEAR_STEP)
                        .minus(meeting.time().length());
        return Stream.of(first(after, NEAR_STEP, steps), first(before, NEAR_STEP.negated(), steps))
                .flatMap(Optional::stream)
                .map(time ->
                        day(time).equals(day(meeting.time()))
                                ? moved(Approach.SHIFT, time, 0)
                                : moved(Approach.ANOTHER_DAY, time, DAY_COST));
    }

    private Optional<TimeSpan> first(ZonedDateTime from, Duration step, long steps) {
        return LongStream.range(0, steps)
                .mapToObj(i -> startingAt(from.plus(step.multipliedBy(i))))
                .filter(time ->
                        !time.start().toLocalTime().isBefore(EARLY)
                                && !time.end().toLocalTime().isAfter(LATE)
                                && day(time).equals(time.end().toLocalDate()))
                .filter(time -> isToCome(time.start().toInstant()))
                .filter(this::helps)
                .findFirst();
    }

    private static ZonedDateTime roundedUp(ZonedDateTime time) {
        long step = NEAR_STEP.toMinutes();
        ZonedDateTime minute = time.withSecond(0).withNano(0);
        minute = minute.isBefore(time) ? minute.plusMinutes(1) : minute;
        return minute.plusMinutes((step - minute.getMinute() % step) % step);
    }

    /** The same start and a sooner end, or a later start and the same end; at least half of it is left. */
    Stream<Idea> shorten() {
        TimeSpan time = meeting.time();
        return Stream.of(
                        cuts().mapToObj(cut -> fixed(time.start(), time.end().minusMinutes(cut))),
                        cuts().mapToObj(cut -> fixed(time.start().plusMinutes(cut), time.end())))
                .flatMap(shorter -> shorter.filter(this::helps).limit(1))
                .map(shorter ->
                        new Idea(
                                Approach.SHORTEN,
                                move(shorter).withLength(Amended.to(shorter.length())),
                                time.length().minus(shorter.length()).toMinutes()));
    }

    private LongStream cuts() {
        long length = meeting.time().length().toMinutes();
        long most = length - Math.max(SHORTEST.toMinutes(), (length + 1) / 2);
        long step = NEAR_STEP.toMinutes();
        return LongStream.iterate(step, cut -> cut <= most, cut -> cut + step);
    }

    /** It does not take place. */
    Stream<Idea> cancel() {
        return Stream.of(new Idea(Approach.CANCEL, CancelMeeting.of(meeting.id()), CANCEL_COST));
    }

    private boolean helps(TimeSpan time) {
        return slots.mends(meeting.withTime(time), finding);
    }

    // Whoever says a time says it exactly, so that is how it is tried.
    private TimeSpan startingAt(ZonedDateTime start) {
        return fixed(start, start.plus(meeting.time().length()));
    }

    private static TimeSpan fixed(ZonedDateTime start, ZonedDateTime end) {
        return new TimeSpan(start, end, Certainty.FIXED);
    }

    private Idea moved(Approach approach, TimeSpan time, long more) {
        Duration by = Duration.between(meeting.time().start(), time.start()).abs();
        long minutes =
                approach == Approach.ANOTHER_DAY
                        ? days(time) * 60 + fromItsHour(time) / 4
                        : by.toMinutes();
        return new Idea(approach, move(time), more + minutes + weight());
    }

    private MoveMeeting move(TimeSpan time) {
        return MoveMeeting.of(
                meeting.id(),
                NewTime.at(time.start().withZoneSameInstant(zone()).toLocalDateTime()));
    }

    // Of two meetings the one that is not agreed yet, and then the one with fewer people, gives
    // way.
    private long weight() {
        long people = meeting.attendances().size();
        return meeting.status().tentative() ? people : people + 30;
    }

    // What has begun cannot be begun anew; a programme of the past is looked at as if it were to
    // come.
    private Interval fromNow(Interval asked) {
        return isToCome(asked.startInclusive())
                ? asked
                : new Interval(planner.at(), asked.endExclusive());
    }

    private boolean isToCome(Instant moment) {
        return !moment.isBefore(planner.at())
                || !planner.at().isBefore(meeting.time().start().toInstant());
    }

    private boolean isBefore(TimeSpan time) {
        return time.start().isBefore(meeting.time().start());
    }

    private ZoneId zone() {
        return planner.programme()
                .cityOf(meeting.place())
                .map(City::zone)
                .orElse(meeting.time().start().getZone());
    }

    private LocalDate day(TimeSpan time) {
        return local(time).toLocalDate();
    }

    private ZonedDateTime local(TimeSpan time) {
        return time.start().withZoneSameInstant(zone());
    }
}
