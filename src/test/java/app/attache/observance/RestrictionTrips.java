package app.attache.observance;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Invented delegations on their way. */
final class RestrictionTrips {

    static final Id<Person> ALICE = Id.person("alice");
    static final Id<Person> BILAL = Id.person("bilal");

    private static final Visit VISIT = Visit.draft(Id.visit("visit"), "Visit").build();

    private RestrictionTrips() {}

    static City city(String name, Locality where) {
        return City.draft(Id.city(name), name, where.zone())
                .country(where.country())
                .position(where.position())
                .build();
    }

    static Delegation delegation(String name, Observance... kept) {
        return Delegation.draft(Id.delegation(name), VISIT.id(), name)
                .observance(policy(kept))
                .build();
    }

    static Person keeping(Id<Person> person, Observance... kept) {
        return Person.draft(person, person.value()).observance(policy(kept)).build();
    }

    private static ObservancePolicy policy(Observance... kept) {
        Map<Observance, Strictness> all = new HashMap<>();
        Stream.of(kept).forEach(it -> all.put(it, Strictness.STRICT));
        return new ObservancePolicy(all);
    }

    /** From one wall time of the city to another. */
    static Stay stay(Delegation delegation, City city, String from, String until) {
        return new Stay(
                Id.stay(delegation.id().value() + from.replace(":", "-")),
                delegation.id(),
                city.id(),
                TimeSpan.fixed(
                        LocalDateTime.parse(from).atZone(city.zone()),
                        LocalDateTime.parse(until).atZone(city.zone())),
                new Place.InCity(city.id()),
                List.of(),
                Notes.NONE);
    }

    /** Up and down on the clocks of the two cities. */
    static Leg leg(Delegation delegation, City from, City to, String up, String down) {
        return Leg.draft(
                        Id.leg(delegation.id().value() + up.replace(":", "-")),
                        delegation.id(),
                        new Place.InCity(from.id()),
                        new Place.InCity(to.id()),
                        TimeSpan.fixed(
                                LocalDateTime.parse(up).atZone(from.zone()),
                                LocalDateTime.parse(down).atZone(to.zone())))
                .build();
    }

    /** The facts with the visit and the members that they speak of; of two facts with one id the last counts. */
    static Programme programme(Stream<Entity> facts) {
        Map<Id<?>, Entity> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(VISIT, keeping(ALICE), keeping(BILAL)), facts)
                .forEach(fact -> all.put(fact.id(), fact));
        return Programme.of(all.values());
    }
}
