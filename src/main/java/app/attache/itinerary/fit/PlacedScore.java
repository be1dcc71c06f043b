package app.attache.itinerary.fit;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;

/**
 * Keeps the score of a solution while the solver changes one item at a time: what collides is hard; what is left out, by urgency,
 * and then the disruption are soft, each level weighing more than all below it.
 */
public final class PlacedScore implements IncrementalScoreCalculator<PlacedItems, BendableScore> {

    static final int LEVELS = 5;

    private Puzzle puzzle = PlacedItems.Field.EMPTY.puzzle();
    private Refusals refusals = PlacedItems.Field.EMPTY.refusals();
    private int[] choices = new int[0];
    private long clashes;
    private FitScore cost = FitScore.ZERO;

    /** For the solver. */
    public PlacedScore() {}

    @Override
    public void resetWorkingSolution(PlacedItems solution) {
        puzzle = solution.field().puzzle();
        refusals = solution.field().refusals();
        choices = new int[puzzle.size()];
        Arrays.fill(choices, -1);
        clashes = 0;
        cost = puzzle.score(choices);
        for (PlacedItem item : solution.getItems()) {
            choose(item.getNumber(), item.choice());
        }
    }

    @Override
    public void beforeVariableChanged(Object item, String variable) {
        // All is done afterwards, when both are known.
    }

    @Override
    public void afterVariableChanged(Object item, String variable) {
        choose(((PlacedItem) item).getNumber(), ((PlacedItem) item).choice());
    }

    @Override
    public BendableScore calculateScore() {
        return BendableScore.of(
                new long[] {-clashes},
                new long[] {
                    -cost.musts(),
                    -cost.shoulds(),
                    -cost.coulds(),
                    -cost.disruption(),
                    -cost.lateness()
                });
    }

    private void choose(int item, int choice) {
        int was = choices[item];
        if (was == choice) {
            return;
        }
        clashes -= clashes(item);
        choices[item] = choice;
        clashes += clashes(item);
        cost =
                cost.minus(puzzle.items().get(item).cost(was))
                        .plus(puzzle.items().get(item).cost(choice));
    }

    /** What an item is part of: collisions, waiting for what is not placed, and what the rules have refused. */
    private long clashes(int item) {
        long number = 0;
        int choice = choices[item];
        for (int other = 0; other < choices.length; other++) {
            if (other == item || choices[other] < 0) {
                continue;
            }
            if (choice < 0) {
                number += puzzle.items().get(other).after().contains(item) ? 1 : 0;
            } else if (puzzle.collide(item, choice, other, choices[other])) {
                number++;
            }
        }
        if (choice >= 0) {
            for (int before : puzzle.items().get(item).after()) {
                number += choices[before] < 0 ? 1 : 0;
            }
            number += refusals.count(new Pick(item, choice), choices);
        } else if (!puzzle.items().get(item).mayBeLeftOut()) {
            number++;
        }
        return number;
    }
}
