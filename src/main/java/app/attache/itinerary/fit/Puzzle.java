package app.attache.itinerary.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be put together: items with their options, and which two options cannot both be chosen. An arrangement is an array
 * with the number of the chosen option for each item, −1 for none.
 *
 * <p>Two options that go together here may still be refused by the rules, which alone know everything; two that do not go
 * together would always be.
 *
 * @param items in no particular order
 */
record Puzzle(List<Item> items, Roads roads) {

    Puzzle {
        items = List.copyOf(items);
    }

    int size() {
        return items.size();
    }

    /** Whether two items cannot have these options both; neither is −1. */
    boolean collide(int one, int oneChoice, int other, int otherChoice) {
        Item first = items.get(one);
        Item second = items.get(other);
        Option here = first.options().get(oneChoice);
        Option there = second.options().get(otherChoice);
        if (here.present() && there.present()) {
            return false;
        }
        return second.after().contains(one) && !here.precedes(there, 0)
                || first.after().contains(other) && !there.precedes(here, 0)
                || first.people().intersects(second.people()) && roads.apart(here, there)
                || roads.sameRoom(here, there);
    }

    /** Whether everything that {@code item} waits for is placed. */
    boolean awaitedArePlaced(int item, int[] choices) {
        for (int before : items.get(item).after()) {
            if (choices[before] < 0) {
                return false;
            }
        }
        return true;
    }

    /** What an arrangement costs. */
    FitScore score(int[] choices) {
        FitScore score = FitScore.ZERO;
        for (int i = 0; i < choices.length; i++) {
            score = score.plus(items.get(i).cost(choices[i]));
        }
        return score;
    }

    /** Whether no two options of an arrangement collide, and nothing waits for what is not placed. */
    boolean sound(int[] choices) {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0 && !awaitedArePlaced(i, choices)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (choices[i] >= 0 && choices[j] >= 0 && collide(i, choices[i], j, choices[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The arrangement in which nothing is placed that may be left out, and all else is as it is; always a sound one. */
    int[] untouched() {
        int[] choices = new int[size()];
        Arrays.fill(choices, -1);
        for (int i = 0; i < choices.length; i++) {
            if (!items.get(i).mayBeLeftOut()) {
                choices[i] = present(i);
            }
        }
        return choices;
    }

    private int present(int item) {
        List<Option> options = items.get(item).options();
        for (int choice = 0; choice < options.size(); choice++) {
            if (options.get(choice).present()) {
                return choice;
            }
        }
        throw new IllegalStateException("Neither left out nor as it is: " + item);
    }

    /** Items in an order in which nothing comes before what it waits for: the urgent first, then those with the fewest options. */
    List<Integer> order() {
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            ranked.add(i);
        }
        ranked.sort((one, other) -> {
            Item a = items.get(one);
            Item b = items.get(other);
            int order = b.leftOut().compareTo(a.leftOut());
            return order == 0 ? Integer.compare(a.options().size(), b.options().size()) : order;
        });
        List<Integer> ordered = new ArrayList<>();
        ranked.forEach(item -> add(item, ordered, new HashSet<>()));
        return ordered;
    }

    // What waits in a circle can never be placed; the circle is cut where it is entered.
    private void add(int item, List<Integer> ordered, Set<Integer> entered) {
        if (entered.add(item)) {
            items.get(item).after().forEach(before -> add(before, ordered, entered));
            if (!ordered.contains(item)) {
                ordered.add(item);
            }
        }
    }

    /** The same where {@code item} waits for {@code before} as well. */
    Puzzle withOrder(int before, int item) {
        List<Item> changed = new ArrayList<>(items);
        Item it = items.get(item);
        List<Integer> after = new ArrayList<>(it.after());
        after.add(before);
        changed.set(item, new Item(it.people(), it.options(), it.leftOut(), after));
        return new Puzzle(changed, roads);
    }
}
