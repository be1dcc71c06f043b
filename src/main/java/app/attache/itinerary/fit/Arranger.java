package app.attache.itinerary.fit;

import app.attache.itinerary.fit.FitProgress.Phase;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Finds the best arrangement of a board: by looking at all, where that can be done within the steps, and else with the solver from
 * the best so far on. For one thread.
 */
final class Arranger {

    /** With more items, or more options in all, it is not even tried to look at all arrangements. */
    private static final int MOST_ITEMS = 24;

    private static final int MOST_OPTIONS = 6_000;

    /** A move of the solver takes about as long as so many steps of looking at all. */
    private static final int STEPS_A_MOVE = 200;

    private final Puzzle puzzle;
    private final Judge judge;
    private final Refusals refusals = new Refusals();
    private final Halt halt;
    private final long seed;
    private final Consumer<FitProgress> listener;

    Arranger(Puzzle puzzle, Judge judge, Halt halt, long seed, Consumer<FitProgress> listener) {
        this.puzzle = puzzle;
        this.judge = judge;
        this.halt = halt;
        this.seed = seed;
        this.listener = listener;
    }

    /** Whether it is so small that it is tried to look at all arrangements. */
    private boolean small() {
        int options = puzzle.items().stream().mapToInt(item -> item.options().size()).sum();
        return puzzle.size() <= MOST_ITEMS && options <= MOST_OPTIONS;
    }

    /** The best of what is {@code allowed}, found in at most {@code steps}. */
    Arranged arrange(boolean[][] allowed, int steps, Phase phase) {
        return arrange(puzzle, allowed, steps, phase);
    }

    /** The best of another puzzle with the same items and options. */
    Arranged arrange(Puzzle other, boolean[][] allowed, int steps, Phase phase) {
        Arranged best = new Start(other, judge, refusals).from(allowed);
        tell(phase, 0, steps, best);
        boolean exact = small();
        if (exact) {
            best =
                    new ExactSearch(
                                    other,
                                    allowed,
                                    judge,
                                    refusals,
                                    halt,
                                    best.choices(),
                                    found -> tell(phase, 0, steps, found))
                            .search(steps);
        }
        if (!best.proven() && !halt.stopped()) {
            tell(phase, exact ? steps / 2 : 0, steps, best);
            best =
                    new SolverSearch(
                                    other,
                                    allowed,
                                    judge,
                                    refusals,
                                    halt,
                                    seed,
                                    best.choices(),
                                    found -> tell(phase, steps / 2, steps, found))
                            .search(Math.max(1, steps / STEPS_A_MOVE));
        }
        tell(phase, steps, steps, best);
        return best;
    }

    private void tell(Phase phase, long done, long of, Arranged best) {
        listener.accept(new FitProgress(phase, done, of, best.score()));
    }

    /** From now on this arrangement is refused. */
    void refuse(int[] choices) {
        refusals.learn(Pick.of(choices));
    }

    /** All options. */
    boolean[][] everything() {
        return puzzle.items().stream()
                .map(item -> {
                    boolean[] allowed = new boolean[item.options().size()];
                    Arrays.fill(allowed, true);
                    return allowed;
                })
                .toArray(boolean[][]::new);
    }
}
