package app.attache.itinerary.fit;

import app.attache.programme.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Made-up puzzles that are so small that all arrangements can be looked at, and a look at all of them. */
final class RandomPuzzle {

    private static final int VENUES = 3;

    private RandomPuzzle() {}

    static Puzzle of(Random random, int items, int options) {
        List<Item> made = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            made.add(item(random, i, options));
        }
        return new Puzzle(made, roads(random));
    }

    private static Roads roads(Random random) {
        long[] along = random.longs(VENUES, 0, 40).toArray();
        long[][] ways = new long[VENUES][VENUES];
        for (int from = 0; from < VENUES; from++) {
            for (int to = 0; to < VENUES; to++) {
                ways[from][to] = Math.abs(along[from] - along[to]);
            }
        }
        return new Roads(ways, new long[] {random.nextInt(20)}, true, true);
    }

    private static Item item(Random random, int number, int options) {
        BitSet people = new BitSet();
        people.set(random.nextInt(3));
        people.set(random.nextInt(3));
        int venue = random.nextInt(VENUES + 1) - 1;
        boolean movable = random.nextInt(4) == 0;
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            long from = 10L * random.nextInt(30);
            boolean present = movable && i == 0;
            long disruption = present ? 0 : random.nextInt(5);
            all.add(
                    new Option(
                            from,
                            from + 10 + 10L * random.nextInt(6),
                            venue,
                            random.nextInt(2) - 1,
                            new FitScore(0, 0, 0, disruption, movable ? 0 : from),
                            present));
        }
        all.sort(Comparator.comparing(Option::cost));
        Urgency urgency = Urgency.values()[random.nextInt(3)];
        List<Integer> after =
                number > 0 && random.nextInt(3) == 0 ? List.of(random.nextInt(number)) : List.of();
        return new Item(
                people,
                all,
                movable ? Item.NEVER : FitScore.leftOut(urgency),
                movable ? List.of() : after);
    }

    /** All options of all items. */
    static boolean[][] all(Puzzle puzzle) {
        return puzzle.items().stream()
                .map(item -> {
                    boolean[] allowed = new boolean[item.options().size()];
                    Arrays.fill(allowed, true);
                    return allowed;
                })
                .toArray(boolean[][]::new);
    }

    /** What the best of all arrangements costs that {@code judge} lets pass. */
    static FitScore best(Puzzle puzzle, Judge judge) {
        int[] choices = new int[puzzle.size()];
        Arrays.fill(choices, -1);
        return best(puzzle, judge, choices, 0);
    }

    private static FitScore best(Puzzle puzzle, Judge judge, int[] choices, int item) {
        if (item == choices.length) {
            Judged judged = judge.judge(choices);
            return puzzle.sound(choices) && judged.stands()
                    ? puzzle.score(choices).plus(judged.beyond())
                    : Item.NEVER.plus(Item.NEVER);
        }
        FitScore best = Item.NEVER.plus(Item.NEVER);
        for (int choice = -1; choice < puzzle.items().get(item).options().size(); choice++) {
            choices[item] = choice;
            FitScore score = best(puzzle, judge, choices, item + 1);
            best = score.compareTo(best) < 0 ? score : best;
        }
        choices[item] = -1;
        return best;
    }
}
