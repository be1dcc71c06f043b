package app.attache.itinerary;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * How a delegation comes to a city as it is planned.
 *
 * @param stay the stay that begins
 * @param legs what it comes by, the first the one that most of it travels by; empty when none is recorded
 */
public record Arriving(Stay stay, List<Leg> legs) {

    /** How far from the beginning of a stay a leg into the city is still the one that begins it. */
    private static final Duration NEAR = Duration.ofHours(12);

    public Arriving {
        legs = List.copyOf(legs);
    }

    /** How the delegation of {@code stay} comes to it. */
    public static Arriving of(Programme programme, Stay stay) {
        List<Leg> legs =
                programme.referring(Leg.class, stay.delegation()).stream()
                        .filter(leg -> leg.delegation().equals(stay.delegation()))
                        .filter(leg -> leg.status() != Status.CANCELLED)
                        .filter(leg -> in(programme, leg.destination(), stay.city()))
                        .filter(leg -> !in(programme, leg.origin(), stay.city()))
                        .filter(leg -> near(leg, stay))
                        .sorted(
                                Comparator.comparingInt((Leg leg) -> -leg.manifest().size())
                                        .thenComparing(leg -> leg.wheelsDown().toInstant())
                                        .thenComparing(Leg::id))
                        .toList();
        return new Arriving(stay, legs);
    }

    /** When it arrives: wheels-down of the main leg, or where there is none the beginning of the stay; in the city's zone. */
    public ZonedDateTime at() {
        return legs.isEmpty() ? stay.time().start() : legs.getFirst().wheelsDown();
    }

    private static boolean near(Leg leg, Stay stay) {
        return Duration.between(stay.time().start(), leg.wheelsDown()).abs().compareTo(NEAR) <= 0
                && leg.wheelsDown().isBefore(stay.time().end());
    }

    private static boolean in(Programme programme, Place place, Id<City> city) {
        return programme.cityOf(place).map(City::id).filter(city::equals).isPresent();
    }
}
