package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import app.attache.programme.WallTime;
import app.attache.programme.Wish;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Works out a whole visit at another time. What has taken place, or is called off, stays where it was. */
final class ShiftPlanner {

    /** Further than this is a slip of the pen. */
    private static final int MOST_DAYS = 3660;

    private final Planner planner;
    private final ShiftVisit change;
    private final Programme before;
    private final Visit visit;
    private final Set<Id<Delegation>> delegations = new HashSet<>();
    private final Map<Id<?>, List<Choice>> doubtful = new LinkedHashMap<>();

    ShiftPlanner(Planner planner, ShiftVisit change) {
        this.planner = planner;
        this.change = change;
        this.before = planner.programme();
        this.visit = planner.known(change.visit());
        before.referring(Delegation.class, visit.id())
                .forEach(delegation -> delegations.add(delegation.id()));
        long days =
                switch (change.by()) {
                    case ShiftVisit.By.Days(int number) -> Math.abs((long) number);
                    case ShiftVisit.By.Elapsed(var length) -> length.abs().toDays();
                };
        if (days > MOST_DAYS) {
            throw new ItineraryFailure.TooFar(MOST_DAYS);
        }
    }

    Plan plan() {
        LocalWords words = new LocalWords(planner.texts());
        PlanMaker maker =
                new PlanMaker(
                        planner,
                        change,
                        planner.texts()
                                .get(
                                        "itinerary.label.shift-visit",
                                        visit.title(),
                                        words.by(change.by())));
        List<Id<?>> moved = new ArrayList<>();
        for (Kind kind :
                List.of(
                        Kind.DELEGATION,
                        Kind.STAY,
                        Kind.LEG,
                        Kind.MOVEMENT,
                        Kind.MEETING,
                        Kind.WISH)) {
            concerned(kind)
                    .filter(this::isOfTheVisit)
                    .filter(Items::open)
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .forEach(item -> {
                        Entity later = shifted(item);
                        if (!later.equals(item)) {
                            maker.draft().put(later);
                            moved.add(item.id());
                        }
                    });
        }
        if (moved.isEmpty()) {
            throw new ItineraryFailure.NoChange(visit.title());
        }
        maker.effect(new Effect.VisitShifted(visit, change.by(), moved));
        maker.ask(new Question(Question.Topic.HOSTS, visit.id()));
        return maker.plan(new Doubtful(), PlanMaker.Gain.NONE);
    }

    private Stream<? extends Entity> concerned(Kind kind) {
        return kind == Kind.DELEGATION
                ? before.referring(Delegation.class, visit.id()).stream()
                : before.referring(kind.type(), delegations).stream();
    }

    private boolean isOfTheVisit(Entity item) {
        return switch (item) {
            case Delegation delegation -> delegations.contains(delegation.id());
            case Stay stay -> delegations.contains(stay.delegation());
            case Leg leg -> delegations.contains(leg.delegation());
            case Movement movement -> delegations.contains(movement.delegation());
            case Meeting meeting -> meeting.delegations().stream().anyMatch(delegations::contains);
            case Wish wish -> wish.delegations().stream().anyMatch(delegations::contains);
            default -> false;
        };
    }

    private Entity shifted(Entity item) {
        return switch (item) {
            case Delegation delegation ->
                    delegation.withMembers(
                            delegation.members().stream().map(this::shifted).toList());
            case Stay stay -> shifted(stay);
            case Leg leg -> leg.withTime(shifted(leg, leg.time()));
            case Movement movement -> movement.withTime(shifted(movement, movement.time()));
            case Meeting meeting -> meeting.withTime(shifted(meeting, meeting.time()));
            case Wish wish -> shifted(wish);
            default -> item;
        };
    }

    private Wish shifted(Wish wish) {
        return wish.with(
                it -> it.earliest(shifted(wish.earliest())).latest(shifted(wish.latest())));
    }

    private TimeBound shifted(TimeBound bound) {
        return bound.time().map(this::shifted).map(TimeBound::at).orElse(TimeBound.OPEN);
    }

    private Membership shifted(Membership member) {
        return member.participation()
                        instanceof Participation.Part(ZonedDateTime from, ZonedDateTime until)
                ? new Membership(
                        member.person(),
                        member.duty(),
                        new Participation.Part(shifted(from), shifted(until)))
                : member;
    }

    private Stay shifted(Stay stay) {
        ZonedDateTime start = shifted(stay.time().start());
        long days = ChronoUnit.DAYS.between(stay.time().start().toLocalDate(), start.toLocalDate());
        return stay.withTime(
                        new TimeSpan(start, shifted(stay.time().end()), stay.time().certainty()))
                .withNights(
                        stay.nights().stream()
                                .map(ron -> new Ron(ron.night().plusDays(days), ron.lodging()))
                                .toList());
    }

    // What is at one place keeps its length; so does a leg, which takes as long whatever the clocks
    // do.
    private TimeSpan shifted(Entity item, TimeSpan time) {
        ZonedDateTime start = shifted(time.start());
        TimeSpan later = time.startingAt(start);
        if (change.by() instanceof ShiftVisit.By.Days(int days)) {
            LocalDateTime wall = time.start().toLocalDateTime().plusDays(days);
            List<ZonedDateTime> readings =
                    switch (WallTime.of(wall, start.getZone())) {
                        case WallTime.Unique _ -> List.of();
                        case WallTime.Gap(ZonedDateTime earlier, ZonedDateTime after) ->
                                List.of(after, earlier);
                        case WallTime.Overlap(ZonedDateTime first, ZonedDateTime second) ->
                                List.of(first, second);
                    };
            if (!readings.isEmpty()) {
                doubtful.put(
                        item.id(),
                        readings.stream()
                                .<Choice>map(at -> new Choice.Move(time.startingAt(at)))
                                .toList());
            }
        }
        return later;
    }

    private ZonedDateTime shifted(ZonedDateTime time) {
        return switch (change.by()) {
            case ShiftVisit.By.Days(int days) ->
                    WallTimes.nearest(time.toLocalDateTime().plusDays(days), time.getZone());
            case ShiftVisit.By.Elapsed(var length) -> time.plus(length);
        };
    }

    /** What would be at a local time that does not exist, or exists twice. */
    private final class Doubtful implements Disruption {

        @Override
        public List<Found> find(Planned planned, Set<Id<?>> own) {
            return doubtful.keySet().stream()
                    .map(item -> new Found(item, Cause.NO_SUCH_TIME, List.of()))
                    .toList();
        }

        @Override
        public List<Choice> own(Trial trial, Entity item) {
            return doubtful.getOrDefault(item.id(), List.of());
        }
    }
}
