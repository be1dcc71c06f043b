package app.attache.generator;

import app.attache.programme.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * The people of one country who travel. They are on one visit at a time and at home in the week after it; there are as many
 * as the fullest week needs.
 */
final class Travellers {

    private record Resting(Person person, int until) {}

    private final Capital capital;
    private final People people;
    private final Dice dice;
    private final Pool leaders = new Pool();
    private final Pool staff = new Pool();

    private static final class Pool {

        private final List<Person> free = new ArrayList<>();
        private final Queue<Resting> away = new ArrayDeque<>();
    }

    Travellers(Capital capital, People people, Dice dice) {
        this.capital = capital;
        this.people = people;
        this.dice = dice;
    }

    /** Somebody to lead a delegation in {@code week}; weeks are asked for in order. */
    Person leader(int week) {
        Person person = returned(leaders, week) ? drawn(leaders) : people.leader(capital);
        leaders.away.add(new Resting(person, week + 2));
        return person;
    }

    /** Somebody to go along in {@code week}; weeks are asked for in order. */
    Person staff(int week) {
        Person person = returned(staff, week) ? drawn(staff) : people.staff(capital);
        staff.away.add(new Resting(person, week + 2));
        return person;
    }

    private static boolean returned(Pool pool, int week) {
        while (!pool.away.isEmpty() && pool.away.element().until() <= week) {
            pool.free.add(pool.away.remove().person());
        }
        return !pool.free.isEmpty();
    }

    private Person drawn(Pool pool) {
        int index = dice.below(pool.free.size());
        Person person = pool.free.get(index);
        pool.free.set(index, pool.free.getLast());
        pool.free.removeLast();
        return person;
    }
}
