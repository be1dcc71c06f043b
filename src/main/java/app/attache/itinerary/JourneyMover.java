package app.attache.itinerary;

import app.attache.itinerary.NewTime.Occurrence;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves the legs that a delegation leaves by, and the ground transfers to and from them. Whoever leaves as planned keeps
 * the leg and the transfer that were planned; the others get one of their own.
 */
final class JourneyMover {

    private final Draft draft;
    private final Programme before;
    private final Parting parting;
    private final Map<Leg, Leg> moved = new HashMap<>();

    JourneyMover(Draft draft, Parting parting) {
        this.draft = draft;
        this.before = draft.before();
        this.parting = parting;
    }

    /** Moves the legs; what depends on a leg goes with those who stay. */
    List<Effect> moveLegs() {
        List<Effect> effects = new ArrayList<>();
        for (Leg leg : parting.departing().legs()) {
            List<Id<Person>> aboard = parting.departing().on(leg);
            List<Id<Person>> leaving = aboard.stream().filter(parting.leaving()::contains).toList();
            boolean allLeave = !aboard.isEmpty() && leaving.size() == aboard.size();
            if (!allLeave) {
                Leg later = leg.withTime(timeOf(leg));
                if (!leaving.isEmpty()) {
                    later = later.withId(draft.another(leg.id())).withManifest(without(aboard));
                    draft.put(leg.withManifest(leaving));
                    follow(leg.id(), later.id());
                }
                draft.put(later);
                moved.put(leg, later);
                effects.add(new Effect.LegMoved(leg, later));
            }
        }
        return effects;
    }

    /** Moves the transfers that lead to a moved leg, or away from it. Call after the legs were moved. */
    List<Effect> moveMovements() {
        List<Effect> effects = new ArrayList<>();
        List<Movement> movements =
                before.referring(Movement.class, parting.delegation().id()).stream()
                        .filter(movement -> movement.delegation().equals(parting.delegation().id()))
                        .filter(movement -> planned(movement.status()))
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList();
        for (Movement movement : movements) {
            for (Map.Entry<Leg, Leg> leg : moved.entrySet()) {
                Optional<Duration> by = shift(movement, leg.getKey(), leg.getValue());
                if (by.isPresent()) {
                    move(movement, by.get(), leg.getKey()).ifPresent(effects::add);
                    break;
                }
            }
        }
        return effects;
    }

    private Optional<Effect> move(Movement movement, Duration by, Leg leg) {
        List<Id<Person>> aboard =
                movement.people().isEmpty() ? parting.departing().on(leg) : movement.people();
        List<Id<Person>> leaving = aboard.stream().filter(parting.leaving()::contains).toList();
        if (!aboard.isEmpty() && leaving.size() == aboard.size()) {
            return Optional.empty();
        }
        TimeSpan time = movement.time().startingAt(movement.time().start().plus(by));
        Movement later = movement.withTime(time);
        if (!leaving.isEmpty()) {
            later = later.withId(draft.another(movement.id())).withPeople(without(aboard));
            draft.put(movement.withPeople(leaving));
            follow(movement.id(), later.id());
        }
        draft.put(later);
        return Optional.of(new Effect.MovementMoved(movement, later));
    }

    private TimeSpan timeOf(Leg leg) {
        ZonedDateTime old = parting.departing().at();
        ZonedDateTime up = leg.wheelsUp();
        if (leg.equals(parting.departing().legs().getFirst())) {
            return leg.time().startingAt(parting.at().withZoneSameInstant(up.getZone()));
        }
        Duration by =
                Duration.between(
                        old.withZoneSameInstant(parting.at().getZone()).toLocalDateTime(),
                        parting.at().toLocalDateTime());
        LocalDateTime wall = up.toLocalDateTime().plus(by);
        return leg.time().startingAt(WallTimes.at(wall, Occurrence.ONLY, up.getZone()));
    }

    /** By how much the movement goes with the leg; empty when it is not bound to it. */
    private Optional<Duration> shift(Movement movement, Leg leg, Leg moved) {
        return new LegTransfers(before).serves(movement, leg)
                ? Optional.of(Duration.between(leg.wheelsUp(), moved.wheelsUp()))
                : Optional.empty();
    }

    private static boolean planned(Status status) {
        return status != Status.CANCELLED && status != Status.HELD;
    }

    private List<Id<Person>> without(List<Id<Person>> people) {
        return people.stream().filter(person -> !parting.leaving().contains(person)).toList();
    }

    private void follow(Id<?> kept, Id<?> later) {
        for (Dependency found : before.referring(Dependency.class, kept)) {
            Dependency dependency = draft.now(found.id());
            if (dependency.predecessor().equals(kept)) {
                draft.put(dependency.withPredecessor(later));
            } else if (dependency.successor().equals(kept)) {
                draft.put(dependency.withSuccessor(later));
            }
        }
    }
}
