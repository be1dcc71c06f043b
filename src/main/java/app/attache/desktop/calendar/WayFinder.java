package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Lanes;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the time on the way before and after meetings: each day, for each delegation, from its lodging through its
 * meetings and legs and back; for people whose meeting names no delegation, from one of their meetings to the next.
 *
 * <p>Between two meetings a delegation returns to its lodging when that leaves it {@link #WORTHWHILE} there. A meeting
 * whose place is not known breaks the way; a meeting by telephone leaves people where they are. Where a movement is
 * planned for a way, it is what is shown.
 */
final class WayFinder {

    /** The least time at the lodging for which a delegation is taken back to it. */
    private static final Duration WORTHWHILE = Duration.ofMinutes(90);

    private static final Lanes.Lane WHOLE_DAY = new Lanes.Lane(0, 1, 1);

    private final Programme programme;
    private final List<WeekDay> days;
    private final List<Movement> movements;
    private final List<Stay> stays;
    private final Roads roads;
    private final Map<Party, List<Halt>> halts = new HashMap<>();
    private final Map<Id<Meeting>, Duration> before = new HashMap<>();
    private final Map<Id<Meeting>, Duration> after = new HashMap<>();

    /** Who moves together, on which day of the week: a delegation or a person. */
    private record Party(Id<?> who, int day) {}

    /**
     * Where a party is to be.
     *
     * @param arrivesAt the venue, if known
     * @param leavesFrom where it is afterwards, if known: another one after a leg
     */
    private record Halt(
            Optional<Id<Meeting>> meeting,
            Optional<Id<Venue>> arrivesAt,
            Optional<Id<Venue>> leavesFrom,
            Instant arrive,
            Instant leave) {}

    WayFinder(
            Programme programme,
            List<WeekDay> days,
            List<Meeting> meetings,
            List<Movement> movements,
            List<Stay> stays,
            List<Leg> legs) {
        this.programme = programme;
        this.days = days;
        this.movements = movements;
        this.stays = stays;
        this.roads = new Roads(programme);
        meetings.forEach(this::add);
        legs.forEach(this::add);
        halts.forEach(this::follow);
    }

    /** What is to be drawn, beside the blocks of the same meetings. */
    List<Buffer> buffers(List<Block> blocks) {
        List<Buffer> buffers = new ArrayList<>();
        for (Block block : blocks) {
            Interval meeting = block.meeting().time().interval();
            Optional.ofNullable(before.get(block.meeting().id()))
                    .filter(_ -> !block.continued())
                    .ifPresent(way ->
                            buffers.add(
                                    buffer(
                                            block,
                                            way,
                                            new Interval(
                                                    meeting.startInclusive().minus(way),
                                                    meeting.startInclusive()))));
            Optional.ofNullable(after.get(block.meeting().id()))
                    .filter(_ -> grid(block).interval().contains(meeting.endExclusive()))
                    .ifPresent(way ->
                            buffers.add(
                                    buffer(
                                            block,
                                            way,
                                            new Interval(
                                                    meeting.endExclusive(),
                                                    meeting.endExclusive().plus(way)))));
        }
        movements.forEach(movement -> buffers.addAll(planned(movement)));
        // What is on the way before midnight of the day has nothing to show on it.
        buffers.removeIf(buffer -> buffer.extent().length() == 0);
        return buffers;
    }

    private Buffer buffer(Block block, Duration way, Interval interval) {
        return new Buffer(
                block.day(), grid(block).extent(interval), block.lane(), way, Optional.empty());
    }

    private GridDay grid(Block block) {
        return days.get(block.day()).grid();
    }

    private List<Buffer> planned(Movement movement) {
        List<Buffer> buffers = new ArrayList<>();
        Interval interval = movement.time().interval();
        for (int day = 0; day < days.size(); day++) {
            GridDay grid = days.get(day).grid();
            if (movement.status() != Status.CANCELLED && interval.overlaps(grid.interval())) {
                buffers.add(
                        new Buffer(
                                day,
                                grid.extent(interval),
                                WHOLE_DAY,
                                movement.time().length(),
                                Optional.of(movement)));
            }
        }
        return buffers;
    }

    private void add(Meeting meeting) {
        if (meeting.status() == Status.CANCELLED || meeting.place() instanceof Place.Remote) {
            return;
        }
        Optional<Id<Venue>> venue = venue(meeting.place());
        Interval time = meeting.time().interval();
        Halt halt =
                new Halt(
                        Optional.of(meeting.id()),
                        venue,
                        venue,
                        time.startInclusive(),
                        time.endExclusive());
        if (meeting.delegations().isEmpty()) {
            meeting.present().forEach(person -> add(person, halt));
        } else {
            meeting.delegations().forEach(delegation -> add(delegation, halt));
        }
    }

    private void add(Leg leg) {
        if (leg.status() != Status.CANCELLED) {
            Interval taken = leg.occupied();
            add(
                    leg.delegation(),
                    new Halt(
                            Optional.empty(),
                            venue(leg.origin()),
                            venue(leg.destination()),
                            taken.startInclusive(),
                            taken.endExclusive()));
        }
    }

    private void add(Id<?> who, Halt halt) {
        OptionalInt first = dayOf(halt.arrive());
        OptionalInt last = dayOf(halt.leave());
        first.ifPresent(day -> list(who, day).add(halt));
        if (!last.equals(first)) {
            last.ifPresent(day -> list(who, day).add(halt));
        }
    }

    private List<Halt> list(Id<?> who, int day) {
        return halts.computeIfAbsent(new Party(who, day), _ -> new ArrayList<>());
    }

    private OptionalInt dayOf(Instant moment) {
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).grid().interval().contains(moment)) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Id<Venue>> venue(Place place) {
        return programme.venueOf(place).map(Venue::id);
    }

    private void follow(Party party, List<Halt> unsorted) {
        List<Halt> way =
                unsorted.stream()
                        .sorted(Comparator.comparing(Halt::arrive).thenComparing(Halt::leave))
                        .toList();
        Halt first = way.getFirst();
        lodging(party, first.arrive()).ifPresent(home -> towards(party, home, first));
        for (int i = 1; i < way.size(); i++) {
            between(party, way.get(i - 1), way.get(i));
        }
        Halt last = way.getLast();
        lodging(party, last.leave()).ifPresent(home -> back(party, last, home));
    }

    private void between(Party party, Halt one, Halt next) {
        if (one.leavesFrom().isEmpty() || one.leavesFrom().equals(next.arrivesAt())) {
            return;
        }
        Optional<Id<Venue>> home =
                lodging(party, one.leave()).filter(place -> returns(one, next, place));
        home.ifPresent(place -> back(party, one, place));
        towards(party, home.orElse(one.leavesFrom().get()), next);
    }

    private boolean returns(Halt one, Halt next, Id<Venue> home) {
        Duration back =
                one.leavesFrom().flatMap(from -> roads.between(from, home)).orElse(Duration.ZERO);
        Duration out =
                next.arrivesAt().flatMap(to -> roads.between(home, to)).orElse(Duration.ZERO);
        Duration there = Duration.between(one.leave(), next.arrive()).minus(back).minus(out);
        return there.compareTo(WORTHWHILE) >= 0 || next.arrivesAt().equals(Optional.of(home));
    }

    private void towards(Party party, Id<Venue> from, Halt halt) {
        if (halt.meeting().isPresent() && halt.arrivesAt().isPresent()) {
            way(party, from, halt.arrivesAt().get())
                    .ifPresent(time -> before.merge(halt.meeting().get(), time, WayFinder::longer));
        }
    }

    private void back(Party party, Halt halt, Id<Venue> home) {
        if (halt.meeting().isPresent() && halt.leavesFrom().isPresent()) {
            way(party, halt.leavesFrom().get(), home)
                    .ifPresent(time -> after.merge(halt.meeting().get(), time, WayFinder::longer));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Optional<Duration> way(Party party, Id<Venue> from, Id<Venue> to) {
        boolean planned =
                movements.stream()
                        .anyMatch(movement ->
                                movement.from().equals(from)
                                        && movement.to().equals(to)
                                        && movement.delegation().equals(party.who())
                                        && dayOf(movement.time().start().toInstant())
                                                .equals(OptionalInt.of(party.day())));
        return planned ? Optional.empty() : roads.between(from, to);
    }

    private Optional<Id<Venue>> lodging(Party party, Instant moment) {
        return stays.stream()
                .filter(stay -> stay.delegation().equals(party.who()))
                .filter(stay -> stay.time().interval().contains(moment))
                .findFirst()
                .flatMap(stay -> venue(stay.lodging()));
    }
}
