package app.attache.bench;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import app.attache.itinerary.fit.MeetingSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link MeetingSet} as Timefold's quickstart for meeting scheduling models it, written anew: each meeting has a starting grain
 * and a room, what must not be is hard, what those who had better be there miss is medium, and how good it is otherwise is soft.
 */
public final class RoomAndGrain {

    private RoomAndGrain() {}

    /** What was found; {@code feasibleAfter} is negative when it never was without a hard conflict. */
    public record Outcome(HardMediumSoftScore score, Duration took, Duration feasibleAfter) {}

    /** Looks for an assignment for so long. */
    public static Outcome solve(MeetingSet set, Duration longest) {
        long begin = System.nanoTime();
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(Schedule.class)
                        .withEntityClasses(Assignment.class)
                        .withConstraintProviderClass(Rules.class)
                        .withRandomSeed(0L)
                        .withTerminationSpentLimit(longest);
        Solver<Schedule> solver = SolverFactory.<Schedule>create(config).buildSolver();
        Duration[] feasible = {Duration.ofSeconds(-1)};
        solver.addEventListener(event -> {
            HardMediumSoftScore score = (HardMediumSoftScore) event.getNewBestScore();
            if (event.isNewBestSolutionInitialized()
                    && score.hardScore() == 0
                    && feasible[0].isNegative()) {
                feasible[0] = Duration.ofNanos(System.nanoTime() - begin);
            }
        });
        Schedule solved = solver.solve(Schedule.of(set));
        return new Outcome(solved.score, Duration.ofNanos(System.nanoTime() - begin), feasible[0]);
    }

    /** A room. */
    public record Hall(int number, int capacity) {}

    /** A quarter of an hour. */
    public record Grain(int number) {

        int day() {
            return number / MeetingSet.DAY;
        }
    }

    /** Somebody at a meeting. */
    public record Seat(
            @PlanningId int number, MeetingSet.Wanted meeting, int person, boolean required) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Seat that && that.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** When and where a meeting is. */
    @PlanningEntity
    public static final class Assignment {

        @PlanningId public int number;
        public MeetingSet.Wanted meeting;
        @PlanningVariable public Grain start;
        @PlanningVariable public Hall room;

        public Assignment() {}

        Assignment(MeetingSet.Wanted meeting) {
            this.number = meeting.number();
            this.meeting = meeting;
        }

        int first() {
            return start.number();
        }

        int after() {
            return start.number() + meeting.length();
        }

        int last() {
            return after() - 1;
        }

        int shared(Assignment other) {
            return Math.min(after(), other.after()) - Math.max(first(), other.first());
        }
    }

    /** All assignments. */
    @PlanningSolution
    public static final class Schedule {

        @ProblemFactCollectionProperty @ValueRangeProvider public List<Grain> grains;
        @ProblemFactCollectionProperty @ValueRangeProvider public List<Hall> rooms;
        @ProblemFactCollectionProperty public List<Seat> seats;
        @PlanningEntityCollectionProperty public List<Assignment> assignments;
        @PlanningScore public HardMediumSoftScore score;

        public Schedule() {}

        private void seat(MeetingSet.Wanted meeting, int person, boolean required) {
            seats.add(new Seat(seats.size(), meeting, person, required));
        }

        static Schedule of(MeetingSet set) {
            Schedule schedule = new Schedule();
            schedule.grains = IntStream.range(0, set.grains()).mapToObj(Grain::new).toList();
            schedule.rooms =
                    IntStream.range(0, set.rooms().size())
                            .mapToObj(i -> new Hall(i, set.rooms().get(i)))
                            .toList();
            schedule.seats = new ArrayList<>();
            set.meetings()
                    .forEach(meeting -> {
                        meeting.required().forEach(person -> schedule.seat(meeting, person, true));
                        meeting.preferred()
                                .forEach(person -> schedule.seat(meeting, person, false));
                    });
            schedule.assignments = set.meetings().stream().map(Assignment::new).toList();
            return schedule;
        }
    }

    /** The rules of the quickstart. */
    public static final class Rules implements ConstraintProvider {

        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(
                                Assignment.class,
                                Joiners.equal(it -> it.room),
                                Joiners.overlapping(Assignment::first, Assignment::after))
                        .penalize(HardMediumSoftScore.ONE_HARD, Assignment::shared)
                        .asConstraint("a room is taken twice"),
                all.forEach(Assignment.class)
                        .ifNotExists(Grain.class, Joiners.equal(Assignment::last, Grain::number))
                        .penalize(HardMediumSoftScore.ONE_HARD, Assignment::last)
                        .asConstraint("after the last grain"),
                missed(all, true, true, HardMediumSoftScore.ONE_HARD),
                all.forEach(Assignment.class)
                        .filter(it -> it.meeting.heads() > it.room.capacity())
                        .penalize(
                                HardMediumSoftScore.ONE_HARD,
                                it -> it.meeting.heads() - it.room.capacity())
                        .asConstraint("too many for the room"),
                all.forEach(Assignment.class)
                        .filter(it -> it.start.day() != it.last() / MeetingSet.DAY)
                        .penalize(HardMediumSoftScore.ONE_HARD)
                        .asConstraint("over night"),
                missed(all, true, false, HardMediumSoftScore.ONE_MEDIUM),
                missed(all, false, false, HardMediumSoftScore.ONE_MEDIUM),
                all.forEach(Assignment.class)
                        .penalize(HardMediumSoftScore.ONE_SOFT, Assignment::last)
                        .asConstraint("as soon as possible"),
                all.forEach(Assignment.class)
                        .join(Assignment.class, Joiners.equal(Assignment::after, Assignment::first))
                        .penalize(HardMediumSoftScore.ofSoft(100))
                        .asConstraint("no break between two"),
                all.forEachUniquePair(
                                Assignment.class,
                                Joiners.overlapping(Assignment::first, Assignment::after))
                        .penalize(HardMediumSoftScore.ofSoft(10), Assignment::shared)
                        .asConstraint("at the same time"),
                all.forEach(Assignment.class)
                        .join(
                                Hall.class,
                                Joiners.lessThan(it -> it.room.capacity(), Hall::capacity))
                        .penalize(
                                HardMediumSoftScore.ONE_SOFT,
                                (it, hall) -> hall.capacity() - it.room.capacity())
                        .asConstraint("larger rooms first"),
                all.forEach(Seat.class)
                        .join(
                                Seat.class,
                                Joiners.equal(Seat::person),
                                Joiners.filtering(
                                        (one, other) -> !one.meeting().equals(other.meeting())))
                        .join(
                                Assignment.class,
                                Joiners.equal((one, _) -> one.meeting(), it -> it.meeting))
                        .join(
                                Assignment.class,
                                Joiners.equal((_, other, _) -> other.meeting(), it -> it.meeting),
                                Joiners.lessThan((_, _, it) -> it.first(), Assignment::first),
                                Joiners.filtering((_, _, it, later) ->
                                        !it.room.equals(later.room)
                                                && later.first() - it.after() <= 2))
                        .penalize(HardMediumSoftScore.ONE_SOFT)
                        .asConstraint("another room soon after")
            };
        }

        private static Constraint missed(
                ConstraintFactory all, boolean one, boolean two, HardMediumSoftScore weight) {
            var pairs =
                    one == two
                            ? all.forEachUniquePair(Seat.class, Joiners.equal(Seat::person))
                                    .filter((a, b) -> a.required() == one && b.required() == two)
                            : all.forEach(Seat.class)
                                    .filter(Seat::required)
                                    .join(
                                            all.forEach(Seat.class).filter(it -> !it.required()),
                                            Joiners.equal(Seat::person));
            return pairs.join(
                            Assignment.class,
                            Joiners.equal((a, _) -> a.meeting(), it -> it.meeting))
                    .join(
                            Assignment.class,
                            Joiners.equal((_, b, _) -> b.meeting(), it -> it.meeting),
                            Joiners.overlapping(
                                    (_, _, it) -> it.first(),
                                    (_, _, it) -> it.after(),
                                    Assignment::first,
                                    Assignment::after))
                    .penalize(weight, (_, _, it, other) -> it.shared(other))
                    .asConstraint("at two meetings " + one + " " + two);
        }
    }
}
