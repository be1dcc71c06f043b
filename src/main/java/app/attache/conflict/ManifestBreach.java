package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Members of a delegation are with it when its leg leaves and not on the leg's manifest, or more people travel than there are
 * seats: hard.
 *
 * <p>A member who reaches the same city by another leg within three days of this one travels differently and is not missed:
 * delegations are split over aircraft, and advance parties fly ahead. A manifest on which nobody is named yet misses nobody,
 * and the members with the delegation are taken to travel; seats that are not stated are enough.
 */
final class ManifestBreach implements FactRule<Leg> {

    private static final long ONE_JOURNEY = Moments.of(Duration.ofDays(3));

    private final Limits limits;

    ManifestBreach(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.MANIFEST;
    }

    @Override
    public Kind subject() {
        return Kind.LEG;
    }

    @Override
    public List<Path> reads() {
        Path delegation = Path.from(Kind.LEG).to(Kind.DELEGATION);
        Path members = delegation.to(Kind.PERSON);
        return List.of(
                Path.from(Kind.LEG).to(Kind.VENUE),
                members.by(Kind.LEG).to(Kind.VENUE),
                members.by(Kind.DELEGATION).by(Kind.LEG).to(Kind.VENUE),
                members.by(Kind.DELEGATION).by(Kind.STAY));
    }

    @Override
    public void check(Leg leg, Ground ground, Consumer<Finding> found) {
        Delegation delegation = ground.programme().get(leg.delegation());
        if (leg.seats() > 0) {
            int aboard =
                    leg.manifest().isEmpty() ? due(delegation, leg).size() : leg.manifest().size();
            if (aboard > leg.seats()) {
                found.accept(
                        finding(leg, List.of(delegation.id()))
                                .by(new Measure.Count(aboard, leg.seats())));
            }
        }
        if (leg.manifest().isEmpty() || Travels.allAboard(delegation.members(), leg.manifest())) {
            return;
        }
        List<Id<Person>> missing =
                due(delegation, leg).stream()
                        .filter(person -> !leg.manifest().contains(person))
                        .filter(person -> !travelsDifferently(person, leg, ground))
                        .toList();
        if (!missing.isEmpty()) {
            found.accept(finding(leg, missing));
        }
    }

    /** The members who are with the delegation when its leg leaves, in the order of precedence. */
    static List<Id<Person>> due(Delegation delegation, Leg leg) {
        return delegation.members().stream()
                .filter(member -> with(member.participation(), leg))
                .map(Membership::person)
                .toList();
    }

    private static boolean with(Participation participation, Leg leg) {
        return switch (participation) {
            case Participation.Whole _ -> true;
            case Participation.Part part ->
                    !leg.wheelsUp().isBefore(part.from()) && leg.wheelsUp().isBefore(part.until());
        };
    }

    private static boolean travelsDifferently(Id<Person> person, Leg leg, Ground ground) {
        Optional<City> destination = ground.programme().cityOf(leg.destination());
        if (destination.isEmpty()) {
            return true;
        }
        Town town = Town.of(destination.get());
        Whereabouts whereabouts = ground.whereabouts(person);
        long down = Moments.of(leg.wheelsDown());
        return whereabouts.perhapsIn(town)
                || whereabouts.journeys().things().stream()
                        .anyMatch(journey ->
                                journey.endsIn(town)
                                        && Math.abs(journey.down() - down) <= ONE_JOURNEY);
    }

    private Finding finding(Leg leg, List<? extends Id<?>> subjects) {
        return Finding.of(
                kind(),
                Grade.certain(limits.severity(kind()), leg.status().tentative()),
                leg.time().interval(),
                List.of(leg.id()),
                subjects);
    }
}
