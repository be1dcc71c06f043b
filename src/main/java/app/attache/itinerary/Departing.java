package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a delegation leaves a city as it is planned.
 *
 * @param stay the stay that ends
 * @param legs what it leaves by, the first the one that most of it, or its head, travels by; empty when none is recorded
 * @param travellers the members who leave then, in order of precedence; empty when the members are not named
 */
public record Departing(Stay stay, List<Leg> legs, List<Membership> travellers) {

    /** How far from the end of a stay a leg out of the city is still the one that ends it. */
    private static final Duration NEAR = Duration.ofHours(12);

    public Departing {
        legs = List.copyOf(legs);
        travellers = List.copyOf(travellers);
    }

    /** How the delegation of {@code stay} leaves it. */
    public static Departing of(Programme programme, Stay stay) {
        Delegation delegation = programme.get(stay.delegation());
        List<Membership> travellers =
                delegation.members().stream().filter(member -> toTheEnd(member, stay)).toList();
        Set<Id<Person>> people = new HashSet<>();
        travellers.forEach(member -> people.add(member.person()));
        List<Leg> legs =
                programme.referring(Leg.class, stay.delegation()).stream()
                        .filter(leg -> leg.delegation().equals(stay.delegation()))
                        .filter(leg -> leg.status() != Status.CANCELLED)
                        .filter(leg -> leaves(programme, leg, stay))
                        .filter(leg ->
                                leg.manifest().isEmpty()
                                        || leg.manifest().stream().anyMatch(people::contains))
                        .sorted(mainFirst(delegation))
                        .toList();
        return new Departing(stay, legs, travellers);
    }

    /** When the delegation leaves: wheels-up of the main leg, or where there is none the end of the stay; in the city's zone. */
    public ZonedDateTime at() {
        return legs.isEmpty() ? stay.time().end() : legs.getFirst().wheelsUp();
    }

    /** The travellers on {@code leg}, one of the legs: those of its manifest, or where it is empty those on no other. */
    List<Id<Person>> on(Leg leg) {
        if (!leg.manifest().isEmpty()) {
            return leg.manifest();
        }
        Set<Id<Person>> elsewhere = new HashSet<>();
        legs.forEach(other -> elsewhere.addAll(other.manifest()));
        return travellers.stream()
                .map(Membership::person)
                .filter(person -> !elsewhere.contains(person))
                .toList();
    }

    private static boolean leaves(Programme programme, Leg leg, Stay stay) {
        boolean fromHere =
                programme
                        .cityOf(leg.origin())
                        .filter(city -> city.id().equals(stay.city()))
                        .isPresent();
        boolean away =
                programme
                        .cityOf(leg.destination())
                        .filter(city -> city.id().equals(stay.city()))
                        .isEmpty();
        Duration apart = Duration.between(stay.time().end(), leg.wheelsUp()).abs();
        return fromHere
                && away
                && apart.compareTo(NEAR) <= 0
                && leg.wheelsUp().isAfter(stay.time().start());
    }

    private static boolean toTheEnd(Membership member, Stay stay) {
        return switch (member.participation()) {
            case Participation.Whole _ -> true;
            case Participation.Part(ZonedDateTime from, ZonedDateTime until) ->
                    from.isBefore(stay.time().end()) && !until.isBefore(stay.time().end());
        };
    }

    private static Comparator<Leg> mainFirst(Delegation delegation) {
        return Comparator.comparing((Leg leg) ->
                        delegation
                                .head()
                                .filter(head -> leg.manifest().contains(head.person()))
                                .isEmpty())
                .thenComparingInt(leg -> -leg.manifest().size())
                .thenComparing(leg -> leg.wheelsUp().toInstant())
                .thenComparing(Leg::id);
    }
}
