package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where delegations sleep, and how long it takes from there and back. */
final class Lodgings {

    private static final long DAY = Moments.of(Duration.ofDays(1));
    private static final Comparator<Stay> BY_ID = Comparator.comparing(stay -> stay.id().value());

    private final Ground ground;

    Lodgings(Ground ground) {
        this.ground = ground;
    }

    /** The stay of one of the delegations that a moment falls into, or is within a day of; the first in order. */
    Optional<Stay> stay(Collection<Id<Delegation>> delegations, long moment) {
        return delegations.stream()
                .flatMap(id ->
                        ground.referrers()
                                .of(id, Stay.class)
                                .filter(stay -> near(stay, moment))
                                .sorted(BY_ID))
                .findFirst();
    }

    /** The venue where one of the delegations is lodged in {@code city} around {@code moment}, where it is stated. */
    Optional<Id<Venue>> in(City city, Collection<Id<Delegation>> delegations, long moment) {
        return delegations.stream()
                .flatMap(id ->
                        ground.referrers()
                                .of(id, Stay.class)
                                .filter(stay -> stay.city().equals(city.id()) && near(stay, moment))
                                .sorted(BY_ID))
                .flatMap(stay -> venue(stay.lodging()).stream())
                .findFirst();
    }

    /** The way from one place to another where both are venues, other ones, and anything is known of it. */
    Optional<Way> way(Optional<Id<Venue>> from, Optional<Id<Venue>> to) {
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : ground.ways().between(from.get(), to.get());
    }

    static Optional<Id<Venue>> venue(Place place) {
        return Optional.ofNullable(Engagement.venueOf(place));
    }

    private static boolean near(Stay stay, long moment) {
        return Moments.of(stay.time().start()) - DAY <= moment
                && moment <= Moments.of(stay.time().end()) + DAY;
    }
}
