package app.attache.itinerary.fit;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for a good arrangement with Timefold's local search, where there are too many to look at all of them. What the rules then
 * refuse is learnt and it is searched again, for as long as there are steps. For one thread, once.
 */
final class SolverSearch {

    private static final int MOST_ROUNDS = 12;

    private final Puzzle puzzle;
    private final boolean[][] allowed;
    private final Judge judge;
    private final Refusals refusals;
    private final Halt halt;
    private final long seed;
    private final Consumer<Arranged> found;
    private int[] best;
    private FitScore bestScore;

    /**
     * @param allowed which options may be chosen at all, by item
     * @param start a sound arrangement to begin with, which stands before the judge
     * @param found told of each better one that stands
     */
    SolverSearch(
            Puzzle puzzle,
            boolean[][] allowed,
            Judge judge,
            Refusals refusals,
            Halt halt,
            long seed,
            int[] start,
            Consumer<Arranged> found) {
        this.puzzle = puzzle;
        this.allowed = allowed.clone();
        this.judge = judge;
        this.refusals = refusals;
        this.halt = halt;
        this.seed = seed;
        this.best = start.clone();
        this.bestScore = puzzle.score(start).plus(judge.judge(start).beyond());
        this.found = found;
    }

    /** Searches for at most {@code most} moves. */
    Arranged search(long most) {
        int[] from = best.clone();
        for (int round = 0; round < MOST_ROUNDS && !halt.stopped(); round++) {
            int[] next = solve(from, round == 0 ? most : Math.max(1, most / MOST_ROUNDS));
            List<List<Pick>> objections = take(next);
            if (objections.isEmpty()) {
                break;
            }
            objections.forEach(refusals::learn);
            // Without what was refused it is as good a start as any.
            for (List<Pick> objection : objections) {
                objection.forEach(pick -> next[pick.item()] = best[pick.item()]);
            }
            from = next;
            from = puzzle.sound(from) && !refusals.forbid(from) ? from : best.clone();
        }
        return new Arranged(best.clone(), bestScore, false);
    }

    /** What is not to be found again: what the rules refuse, or what is no better for what follows from all of it. */
    private List<List<Pick>> take(int[] next) {
        boolean better = puzzle.score(next).compareTo(bestScore) < 0;
        if (!better || !puzzle.sound(next)) {
            return List.of();
        }
        Judged judged = judge.judge(next);
        if (!judged.stands()) {
            return judged.objections();
        }
        FitScore score = puzzle.score(next).plus(judged.beyond());
        if (score.compareTo(bestScore) < 0) {
            best = next.clone();
            bestScore = score;
            found.accept(new Arranged(best.clone(), score, false));
        }
        return judged.beyond().equals(FitScore.ZERO) ? List.of() : List.of(Pick.of(next));
    }

    private int[] solve(int[] from, long moves) {
        Solver<PlacedItems> solver = solver(moves);
        halt.onStop(solver::terminateEarly);
        PlacedItems solved = solver.solve(problem(from));
        return solved.sound() ? solved.choices() : best.clone();
    }

    private PlacedItems problem(int[] from) {
        List<PlacedItem> items = new ArrayList<>();
        for (int i = 0; i < puzzle.size(); i++) {
            int item = i;
            List<PlacedItem.Choosable> choices =
                    IntStream.range(0, allowed[i].length)
                            .filter(choice -> allowed[item][choice])
                            .mapToObj(choice -> new PlacedItem.Choosable(item, choice))
                            .toList();
            items.add(
                    new PlacedItem(
                            i, choices, from[i] < 0 ? null : new PlacedItem.Choosable(i, from[i])));
        }
        return new PlacedItems(new PlacedItems.Field(puzzle, refusals), items);
    }

    private Solver<PlacedItems> solver(long moves) {
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(PlacedItems.class)
                        .withEntityClasses(PlacedItem.class)
                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                        .withRandomSeed(seed)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(PlacedScore.class))
                        .withPhases(localSearch())
                        .withTerminationConfig(
                                new TerminationConfig()
                                        .withMoveCountLimit(moves)
                                        .withSpentLimit(halt.left()));
        return SolverFactory.<PlacedItems>create(config).buildSolver();
    }

    // To place a few items anew is a dear move, for every option of each is tried; but most changes
    // of
    // one item only run into another.
    private static LocalSearchPhaseConfig localSearch() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig()
                                                .withFixedProbabilityWeight(0.95),
                                        new RuinRecreateMoveSelectorConfig()
                                                .withFixedProbabilityWeight(0.05)));
    }
}
