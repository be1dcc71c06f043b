package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people and venues of a programme, each with a number from nought on, by which arrays tell of them. Immutable. */
final class Numbers {

    private final Map<Id<?>, Integer> numbers;
    private final List<Id<Person>> people;
    private final List<Id<Venue>> venues;
    private final Town[] towns;

    private Numbers(
            Map<Id<?>, Integer> numbers,
            List<Id<Person>> people,
            List<Id<Venue>> venues,
            Town[] towns) {
        this.numbers = numbers;
        this.people = people;
        this.venues = venues;
        this.towns = towns;
    }

    static Numbers of(Programme programme) {
        Map<Id<?>, Integer> numbers = new HashMap<>();
        List<Id<Person>> people = new ArrayList<>();
        for (Entity fact : programme.all(Kind.PERSON)) {
            numbers.put(fact.id(), people.size());
            people.add(((Person) fact).id());
        }
        Map<Id<City>, Town> known = new HashMap<>();
        List<Id<Venue>> venues = new ArrayList<>();
        List<Town> towns = new ArrayList<>();
        for (Entity fact : programme.all(Kind.VENUE)) {
            Venue venue = (Venue) fact;
            numbers.put(venue.id(), venues.size());
            venues.add(venue.id());
            towns.add(known.computeIfAbsent(venue.city(), city -> Town.of(programme.get(city))));
        }
        return new Numbers(numbers, people, venues, towns.toArray(Town[]::new));
    }

    /** The number of a person among the people, or of a venue among the venues. */
    int of(Id<?> id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    List<Id<Person>> people() {
        return people;
    }

    List<Id<Venue>> venues() {
        return venues;
    }

    /** The town that a venue is in. */
    Town town(Id<Venue> venue) {
        return towns[of(venue)];
    }
}
