package app.attache.generator;

import app.attache.programme.Entity;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all visits of a year share: the cities, the people who travel, and the facts made up so far. */
final class World {

    private final Dice dice;
    private final Numbering numbering = new Numbering();
    private final List<Entity> facts = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private final People people;
    private final Map<Capital, HostCity> cities = new HashMap<>();
    private final Map<Capital, Travellers> travellers = new HashMap<>();

    World(long seed) {
        this.dice = new Dice(seed);
        this.people = new People(dice, numbering, facts);
    }

    Dice dice() {
        return dice;
    }

    Numbering numbering() {
        return numbering;
    }

    void add(Entity fact) {
        facts.add(fact);
    }

    /** Puts {@code after} in the place of the fact with its id, which was added lately. */
    void replace(Entity after) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            if (facts.get(i).id().equals(after.id())) {
                facts.set(i, after);
                return;
            }
        }
        throw new IllegalArgumentException("Not there: " + after.id());
    }

    /** The facts of one kind so far, in the order in which they were made up. */
    <T extends Entity> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void add(Planted clash) {
        planted.add(clash);
    }

    /** Somebody of a country who is in no delegation, not filed yet. */
    Person visitor(Capital home) {
        return people.visitor(home);
    }

    HostCity city(Capital capital) {
        return cities.computeIfAbsent(
                capital, missing -> new HostCity(missing, people, numbering, dice));
    }

    Travellers travellers(Capital capital) {
        return travellers.computeIfAbsent(
                capital, missing -> new Travellers(missing, people, dice));
    }

    MinistryYear year() {
        List<Entity> all = new ArrayList<>(facts);
        for (Capital capital : Capital.ALL) {
            if (cities.containsKey(capital)) {
                all.addAll(city(capital).facts());
            }
        }
        return new MinistryYear(Programme.of(all), planted);
    }
}
