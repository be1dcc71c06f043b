package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Room;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What may help against a finding when one meeting of it gives way. */
record MeetingIdeas(Planner planner, SlotFinder slots, Finding finding, Meeting meeting) {

    private static final Duration NEAR_STEP = Duration.ofMinutes(5);
    private static final Duration NEAR = Duration.ofHours(4);
    private static final Duration FAR = Duration.ofDays(8);
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final int OF_ITS_DAY = 2;

    // What moving to another day costs beside the minutes, which would be thousands.
    private static final long DAY_COST = 240;
    private static final long ROOM_COST = 10;
    private static final long REMOTE_COST = 90;
    private static final long CANCEL_COST = 2_000;

    /** Another time on its day, the nearest that fits. */
    Stream<Idea> shift() {
        Instant start = meeting.time().start().toInstant();
        Interval near =
                new Interval(start.minus(NEAR), meeting.time().end().toInstant().plus(NEAR));
        return slots
                .nearest(new SlotSearch(meeting.id(), fromNow(near), NEAR_STEP), OF_ITS_DAY)
                .stream()
                .filter(slot -> day(slot.time()).equals(day(meeting.time())))
                .map(slot -> moved(Approach.SHIFT, slot, 0));
    }

    /** Another day, the nearest that fits. */
    Stream<Idea> anotherDay() {
        Instant start = meeting.time().start().toInstant();
        Interval far = new Interval(start.minus(Duration.ofDays(1)), start.plus(FAR));
        return slots
                .nearest(
                        new SlotSearch(meeting.id(), fromNow(far), SlotSearch.USUAL_STEP),
                        Integer.MAX_VALUE)
                .stream()
                .filter(slot -> !day(slot.time()).equals(day(meeting.time())))
                .limit(1)
                .map(slot -> moved(Approach.ANOTHER_DAY, slot, DAY_COST));
    }

    /** The same start and a sooner end, or a later start and the same end; at least half of it is left. */
    Stream<Idea> shorten() {
        TimeSpan time = meeting.time();
        return Stream.concat(
                        cuts().mapToObj(cut ->
                                        new TimeSpan(
                                                time.start(),
                                                time.end().minusMinutes(cut),
                                                time.certainty()))
                                .filter(this::mends)
                                .limit(1),
                        cuts().mapToObj(cut ->
                                        new TimeSpan(
                                                time.start().plusMinutes(cut),
                                                time.end(),
                                                time.certainty()))
                                .filter(this::mends)
                                .limit(1))
                .map(shorter ->
                        new Idea(
                                Approach.SHORTEN,
                                MoveMeeting.of(
                                                meeting.id(),
                                                NewTime.at(shorter.start().toLocalDateTime()))
                                        .withLength(Amended.to(shorter.length())),
                                time.length().minus(shorter.length()).toMinutes()));
    }

    private LongStream cuts() {
        long length = meeting.time().length().toMinutes();
        long most = length - Math.max(SHORTEST.toMinutes(), (length + 1) / 2);
        long step = NEAR_STEP.toMinutes();
        return LongStream.iterate(step, cut -> cut <= most, cut -> cut + step);
    }

    private boolean mends(TimeSpan shorter) {
        Slot slot = slots.tried(meeting.withTime(shorter));
        return slot.fits()
                && slot.against().stream()
                        .noneMatch(against -> against.key().equals(finding.key()));
    }

    /** Another room of its venue that holds those who come. */
    Stream<Idea> rooms() {
        if (!(meeting.place() instanceof Place.InRoom at)) {
            return Stream.empty();
        }
        Optional<Venue> venue = planner.programme().find(at.venue());
        long heads = meeting.present().count();
        return venue.stream()
                .flatMap(there -> there.rooms().stream())
                .filter(room -> room.use() == Room.Use.MEETING && !room.id().equals(at.room()))
                .filter(room -> room.capacity() == 0 || room.capacity() >= heads)
                .map(room -> new Place.InRoom(at.venue(), room.id()))
                .map(place ->
                        new Idea(
                                Approach.ANOTHER_ROOM,
                                ChangeVenue.of(meeting.id(), place),
                                ROOM_COST));
    }

    /** By telephone or video. */
    Stream<Idea> remote() {
        return meeting.place() instanceof Place.Remote
                ? Stream.empty()
                : Stream.of(
                        new Idea(
                                Approach.REMOTE,
                                ChangeVenue.of(meeting.id(), Place.REMOTE),
                                REMOTE_COST));
    }

    /** It does not take place. */
    Stream<Idea> cancel() {
        return Stream.of(new Idea(Approach.CANCEL, CancelMeeting.of(meeting.id()), CANCEL_COST));
    }

    private Idea moved(Approach approach, Slot slot, long more) {
        ZonedDateTime start = slot.time().start();
        Duration by = Duration.between(meeting.time().start(), start).abs();
        long minutes = approach == Approach.ANOTHER_DAY ? by.toDays() * 60 : by.toMinutes();
        return new Idea(
                approach,
                MoveMeeting.of(meeting.id(), NewTime.at(start.toLocalDateTime())),
                more + minutes + weight());
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
        Instant now = planner.at();
        boolean toCome = now.isBefore(meeting.time().start().toInstant());
        return toCome && asked.startInclusive().isBefore(now)
                ? new Interval(now, asked.endExclusive())
                : asked;
    }

    private static LocalDate day(TimeSpan time) {
        return time.start().toLocalDate();
    }
}
