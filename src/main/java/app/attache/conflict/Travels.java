package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds people's {@link Whereabouts} in one programme. Remembers what it has read of a delegation and of a manifest for the
 * next of its people. For any thread.
 */
final class Travels {

    /** Up to how many names are sooner read than put into a set. */
    private static final int SHORT_LIST = 16;

    private final Programme programme;
    private final Referrers referrers;
    private final Readings readings;
    private final Map<Id<Delegation>, Route> routes = new ConcurrentHashMap<>();
    private final Map<Id<Person>, Whereabouts> known = new ConcurrentHashMap<>();
    private final Map<Id<Delegation>, Boolean> divided = new ConcurrentHashMap<>();
    private final Map<Id<Leg>, Ride> rides = new ConcurrentHashMap<>();

    Travels(Programme programme, Referrers referrers, Readings readings) {
        this.programme = programme;
        this.referrers = referrers;
        this.readings = readings;
    }

    /** The same, remembered for whoever asks again; for the few of whom many ask. */
    Whereabouts remembered(Id<Person> person) {
        return remembered(known, person, this::of);
    }

    /** Whether not all of a delegation travel the same way, by what is planned. */
    boolean mayBeDivided(Id<Delegation> delegation) {
        return remembered(divided, delegation, this::divided);
    }

    private boolean divided(Id<Delegation> id) {
        Delegation delegation = programme.get(id);
        for (Membership member : delegation.members()) {
            if (member.participation() instanceof Participation.Part) {
                return true;
            }
        }
        for (Leg leg : referrers.all(id, Leg.class)) {
            if (leg.status() != Status.CANCELLED
                    && !leg.manifest().isEmpty()
                    && !allAboard(delegation.members(), leg.manifest())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of {@code members} are on {@code manifest}. */
    static boolean allAboard(List<Membership> members, List<Id<Person>> manifest) {
        if (manifest.size() < members.size()) {
            return false;
        }
        Collection<Id<Person>> aboard =
                manifest.size() > SHORT_LIST ? new HashSet<>(manifest) : manifest;
        for (Membership member : members) {
            if (!aboard.contains(member.person())) {
                return false;
            }
        }
        return true;
    }

    /** A leg: when, if known; where it leads to while it is not. */
    private record Ride(long up, @Nullable Journey journey, @Nullable Id<City> open) {}

    /** The stays of a delegation and those of its legs on which everybody is. */
    private record Route(List<Ride> rides, List<Sojourn> sojourns, Set<Id<City>> open) {}

    /** What a person travels and where the person stays, one thing after the other. */
    private static final class Trips {

        private final List<Journey> journeys = new ArrayList<>();
        private final List<Sojourn> sojourns = new ArrayList<>();
        private final Set<Id<City>> open = new HashSet<>();
        private boolean member;

        void join(Route route, Participation part) {
            member = true;
            open.addAll(route.open());
            for (Ride ride : route.rides()) {
                if (takesPart(part, ride.up())) {
                    add(ride);
                }
            }
            for (Sojourn whole : route.sojourns()) {
                Sojourn own = clipped(whole, part);
                if (own.from().given() < own.until().given()) {
                    sojourns.add(own);
                }
            }
        }

        void add(Ride ride) {
            if (ride.journey() != null) {
                journeys.add(ride.journey());
            }
            if (ride.open() != null) {
                open.add(ride.open());
            }
        }

        Whereabouts whereabouts() {
            return !member && journeys.isEmpty()
                    ? Whereabouts.NOWHERE
                    : new Whereabouts(member, journeys, sojourns, open);
        }
    }

    private Whereabouts of(Id<Person> person) {
        Trips trips = new Trips();
        for (Delegation delegation : referrers.all(person, Delegation.class)) {
            trips.join(
                    remembered(routes, delegation.id(), this::route),
                    participation(person, delegation));
        }
        for (Leg leg : referrers.all(person, Leg.class)) {
            trips.add(remembered(rides, leg.id(), _ -> ride(leg)));
        }
        return trips.whereabouts();
    }

    /** Reads of everybody at once: each delegation and each leg is looked at once, and not for each of its people again. */
    void readAll() {
        List<Delegation> delegations = programme.all(Delegation.class);
        List<Leg> named =
                programme.all(Leg.class).stream().filter(leg -> !leg.manifest().isEmpty()).toList();
        List<Route> theirs =
                delegations.parallelStream().map(Delegation::id).map(this::route).toList();
        List<Ride> taken = named.parallelStream().map(this::ride).toList();
        Map<Id<Person>, Trips> all = new HashMap<>();
        for (int i = 0; i < theirs.size(); i++) {
            routes.put(delegations.get(i).id(), theirs.get(i));
            for (Membership member : delegations.get(i).members()) {
                all.computeIfAbsent(member.person(), _ -> new Trips())
                        .join(theirs.get(i), member.participation());
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            for (Id<Person> person : named.get(i).manifest()) {
                all.computeIfAbsent(person, _ -> new Trips()).add(taken.get(i));
            }
        }
        all.entrySet().parallelStream()
                .forEach(trips -> known.put(trips.getKey(), trips.getValue().whereabouts()));
    }

    // Looks first: most are there, and looking does not wait for the others.
    private static <K, V> V remembered(Map<K, V> known, K key, Function<K, V> read) {
        V value = known.get(key);
        return value == null ? known.computeIfAbsent(key, read) : value;
    }

    private static Participation participation(Id<Person> person, Delegation delegation) {
        for (Membership member : delegation.members()) {
            if (member.person().equals(person)) {
                return member.participation();
            }
        }
        return Participation.WHOLE;
    }

    private Route route(Id<Delegation> delegation) {
        List<Ride> shared = new ArrayList<>();
        for (Leg leg : referrers.all(delegation, Leg.class)) {
            if (leg.manifest().isEmpty()) {
                shared.add(ride(leg));
            }
        }
        List<Sojourn> sojourns = new ArrayList<>();
        Set<Id<City>> open = new HashSet<>();
        for (Stay stay : referrers.all(delegation, Stay.class)) {
            sojourn(stay).ifPresentOrElse(sojourns::add, () -> open.add(stay.city()));
        }
        return new Route(shared, sojourns, open);
    }

    private Ride ride(Leg leg) {
        Journey journey = Journey.of(leg, programme, readings).orElse(null);
        Id<City> open =
                journey != null || leg.status() == Status.CANCELLED
                        ? null
                        : programme.cityOf(leg.destination()).map(City::id).orElse(null);
        return new Ride(Moments.of(leg.wheelsUp()), journey, open);
    }

    private Optional<Sojourn> sojourn(Stay stay) {
        Optional<Readings.Edge> from = readings.edge(stay.time().start(), stay.time().certainty());
        Optional<Readings.Edge> until = readings.edge(stay.time().end(), stay.time().certainty());
        return from.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sojourn.of(
                                stay.id(),
                                Town.of(programme.get(stay.city())),
                                from.get(),
                                until.get()));
    }

    private static boolean takesPart(Participation participation, long moment) {
        return switch (participation) {
            case Participation.Whole _ -> true;
            case Participation.Part part ->
                    Moments.of(part.from()) <= moment && moment < Moments.of(part.until());
        };
    }

    private static Sojourn clipped(Sojourn whole, Participation participation) {
        return switch (participation) {
            case Participation.Whole _ -> whole;
            case Participation.Part part -> {
                long joins = Moments.of(part.from());
                long leaves = Moments.of(part.until());
                yield Sojourn.of(
                        whole.stay(),
                        whole.town(),
                        joins > whole.from().given() ? exact(joins) : whole.from(),
                        leaves < whole.until().given() ? exact(leaves) : whole.until());
            }
        };
    }

    private static Readings.Edge exact(long moment) {
        return new Readings.Edge(moment, moment, moment, false);
    }
}
