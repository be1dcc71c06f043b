package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a person's {@link Whereabouts} in a programme. */
final class Travels {

    private final Programme programme;
    private final Referrers referrers;
    private final Readings readings;

    Travels(Programme programme, Referrers referrers, Readings readings) {
        this.programme = programme;
        this.referrers = referrers;
        this.readings = readings;
    }

    Whereabouts of(Id<Person> person) {
        List<Journey> journeys = new ArrayList<>();
        List<Sojourn> sojourns = new ArrayList<>();
        Set<Id<City>> openCities = new HashSet<>();
        List<Delegation> delegations =
                referrers.<Delegation>of(person, Kind.DELEGATION).map(programme::get).toList();
        for (Delegation delegation : delegations) {
            Participation part =
                    delegation
                            .membership(person)
                            .map(Membership::participation)
                            .orElse(Participation.WHOLE);
            referrers
                    .<Stay>of(delegation.id(), Kind.STAY)
                    .map(programme::get)
                    .forEach(stay -> add(stay, part, sojourns, openCities));
            referrers
                    .<Leg>of(delegation.id(), Kind.LEG)
                    .map(programme::get)
                    .filter(leg -> leg.manifest().isEmpty() && takesPart(part, leg.wheelsUp()))
                    .forEach(leg -> add(leg, journeys, openCities));
        }
        referrers
                .<Leg>of(person, Kind.LEG)
                .map(programme::get)
                .forEach(leg -> add(leg, journeys, openCities));
        return delegations.isEmpty() && journeys.isEmpty()
                ? Whereabouts.NOWHERE
                : new Whereabouts(!delegations.isEmpty(), journeys, sojourns, openCities);
    }

    private static boolean takesPart(Participation participation, ZonedDateTime time) {
        return switch (participation) {
            case Participation.Whole _ -> true;
            case Participation.Part part ->
                    !time.isBefore(part.from()) && time.isBefore(part.until());
        };
    }

    private void add(Leg leg, List<Journey> journeys, Set<Id<City>> openCities) {
        Optional<Journey> journey = Journey.of(leg, programme, readings);
        journey.ifPresent(journeys::add);
        if (journey.isEmpty() && leg.status() != Status.CANCELLED) {
            programme.cityOf(leg.destination()).map(City::id).ifPresent(openCities::add);
        }
    }

    private void add(
            Stay stay, Participation part, List<Sojourn> sojourns, Set<Id<City>> openCities) {
        Optional<Readings.Edge> from = readings.edge(stay.time().start(), stay.time().certainty());
        Optional<Readings.Edge> until = readings.edge(stay.time().end(), stay.time().certainty());
        if (from.isEmpty() || until.isEmpty()) {
            openCities.add(stay.city());
            return;
        }
        Sojourn whole =
                new Sojourn(
                        stay.id(), Town.of(programme.get(stay.city())), from.get(), until.get());
        Sojourn own = clipped(whole, part);
        if (own.from().given() < own.until().given()) {
            sojourns.add(own);
        }
    }

    private static Sojourn clipped(Sojourn whole, Participation participation) {
        return switch (participation) {
            case Participation.Whole _ -> whole;
            case Participation.Part part -> {
                long joins = Moments.of(part.from());
                long leaves = Moments.of(part.until());
                yield new Sojourn(
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
