package app.attache.itinerary.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at all arrangements that could be better than the best so far. What is left of an item's options shrinks with each choice
 * made before it; the cheapest that is left of each bounds what the rest will cost at least, so that most arrangements are never
 * looked at. For one thread, once.
 */
final class ExactSearch {

    private static final int ASK_EVERY = 64;

    /** To judge an arrangement takes about as long as so many steps. */
    private static final int STEPS_A_JUDGEMENT = 1_000;

    private final Puzzle puzzle;
    private final Judge judge;
    private final Refusals refusals;
    private final Halt halt;
    private final List<Integer> order;
    private final long[][][][] together;
    private final int[] chosen;
    private final Consumer<Arranged> found;
    private int[] best;
    private FitScore bestScore;
    private long steps;
    private int asked;
    private boolean whole = true;

    /**
     * @param allowed which options may be chosen at all, by item
     * @param start a sound arrangement to begin with, which stands before the judge
     * @param found told of each better one
     */
    ExactSearch(
            Puzzle puzzle,
            boolean[][] allowed,
            Judge judge,
            Refusals refusals,
            Halt halt,
            int[] start,
            Consumer<Arranged> found) {
        this.puzzle = puzzle;
        this.judge = judge;
        this.refusals = refusals;
        this.halt = halt;
        this.order = puzzle.order();
        this.together = together(puzzle);
        this.chosen = new int[puzzle.size()];
        this.best = start.clone();
        this.bestScore = puzzle.score(start).plus(judge.judge(start).beyond());
        this.found = found;
        this.left = left(allowed);
    }

    // By the place in the order, the options that are left, as bits.
    private final long[][] left;

    /** Searches for at most {@code most} steps. */
    Arranged search(long most) {
        Arrays.fill(chosen, -1);
        steps = most;
        descend(0, FitScore.ZERO, left);
        return new Arranged(best.clone(), bestScore, whole);
    }

    private long[][] left(boolean[][] allowed) {
        long[][] bits = new long[order.size()][];
        for (int place = 0; place < bits.length; place++) {
            int item = order.get(place);
            bits[place] = new long[words(puzzle.items().get(item))];
            for (int choice = 0; choice < allowed[item].length; choice++) {
                if (allowed[item][choice]) {
                    bits[place][choice >> 6] |= 1L << choice;
                }
            }
        }
        return bits;
    }

    private static int words(Item item) {
        return (item.options().size() + 63) >> 6;
    }

    // [place][choice][later place] → the options of the later one that go with the choice.
    private long[][][][] together(Puzzle whole) {
        int size = order.size();
        long[][][][] bits = new long[size][][][];
        for (int place = 0; place < size; place++) {
            int item = order.get(place);
            int options = whole.items().get(item).options().size();
            bits[place] = new long[options][size][];
            for (int choice = 0; choice < options; choice++) {
                for (int later = place + 1; later < size; later++) {
                    bits[place][choice][later] = goingWith(item, choice, order.get(later));
                }
            }
        }
        return bits;
    }

    private long[] goingWith(int item, int choice, int other) {
        Item later = puzzle.items().get(other);
        long[] bits = new long[words(later)];
        for (int option = 0; option < later.options().size(); option++) {
            if (!puzzle.collide(item, choice, other, option)) {
                bits[option >> 6] |= 1L << option;
            }
        }
        return bits;
    }

    private void descend(int place, FitScore score, long[][] domains) {
        if (place == order.size()) {
            judge(score);
            return;
        }
        int item = order.get(place);
        Item it = puzzle.items().get(item);
        FitScore rest = score.plus(bound(place + 1, domains));
        boolean mayBePlaced = puzzle.awaitedArePlaced(item, chosen);
        boolean leftOut = !it.mayBeLeftOut();
        for (int choice = mayBePlaced ? next(domains[place], 0) : -1;
                choice >= 0;
                choice = next(domains[place], choice + 1)) {
            FitScore cost = it.options().get(choice).cost();
            if (!leftOut && it.leftOut().compareTo(cost) <= 0) {
                leftOut = true;
                choose(place, item, -1, score, domains, rest);
            }
            if (spent() || rest.plus(cost).compareTo(bestScore) >= 0) {
                break;
            }
            choose(place, item, choice, score, domains, rest);
        }
        if (!leftOut) {
            choose(place, item, -1, score, domains, rest);
        }
        chosen[item] = -1;
    }

    private void choose(
            int place, int item, int choice, FitScore score, long[][] domains, FitScore rest) {
        FitScore cost = puzzle.items().get(item).cost(choice);
        if (spent() || rest.plus(cost).compareTo(bestScore) >= 0) {
            return;
        }
        steps--;
        chosen[item] = choice;
        if (choice < 0) {
            descend(place + 1, score.plus(cost), domains);
        } else if (!refusals.forbid(new Pick(item, choice), chosen)) {
            long[][] narrowed = narrowed(place, choice, domains);
            FitScore sum = score.plus(cost);
            if (sum.plus(bound(place + 1, narrowed)).compareTo(bestScore) < 0) {
                descend(place + 1, sum, narrowed);
            }
        }
        chosen[item] = -1;
    }

    private long[][] narrowed(int place, int choice, long[][] domains) {
        long[][] next = new long[domains.length][];
        for (int later = place + 1; later < domains.length; later++) {
            long[] with = together[place][choice][later];
            long[] bits = domains[later].clone();
            for (int word = 0; word < bits.length; word++) {
                bits[word] &= with[word];
            }
            next[later] = bits;
        }
        return next;
    }

    /** What the items from {@code place} on cost at least. */
    private FitScore bound(int place, long[][] domains) {
        FitScore sum = FitScore.ZERO;
        for (int later = place; later < domains.length; later++) {
            Item item = puzzle.items().get(order.get(later));
            int cheapest = next(domains[later], 0);
            FitScore placed = cheapest < 0 ? Item.NEVER : item.options().get(cheapest).cost();
            sum = sum.plus(placed.compareTo(item.leftOut()) < 0 ? placed : item.leftOut());
        }
        return sum;
    }

    private static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    private boolean spent() {
        if (steps <= 0 || ++asked % ASK_EVERY == 0 && halt.stopped()) {
            whole = false;
            steps = 0;
        }
        return !whole;
    }

    private void judge(FitScore score) {
        if (score.compareTo(bestScore) >= 0) {
            return;
        }
        steps -= STEPS_A_JUDGEMENT;
        Judged judged = judge.judge(chosen);
        judged.objections().forEach(refusals::learn);
        FitScore all = score.plus(judged.beyond());
        if (judged.stands() && all.compareTo(bestScore) < 0) {
            best = chosen.clone();
            bestScore = all;
            found.accept(new Arranged(best.clone(), all, false));
        }
    }
}
