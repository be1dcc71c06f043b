package app.attache.itinerary.fit;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A puzzle as the solver sees it, with what is chosen. The solver alone changes it. */
@PlanningSolution
public final class PlacedItems {

    // Neither a fact nor an item to the solver: each copy has the same.
    private Field field = Field.EMPTY;

    private List<PlacedItem> items = List.of();
    private @Nullable BendableScore score;

    /** For the solver, which copies solutions so. */
    public PlacedItems() {}

    PlacedItems(Field field, List<PlacedItem> items) {
        this.field = field;
        this.items = items;
    }

    /** What stays the same while it is solved. */
    record Field(Puzzle puzzle, Refusals refusals) {

        static final Field EMPTY =
                new Field(
                        new Puzzle(List.of(), new Roads(new long[0][0], new long[0], true, true)),
                        new Refusals());
    }

    Field field() {
        return field;
    }

    /** All items, by their numbers. */
    @PlanningEntityCollectionProperty
    public List<PlacedItem> getItems() {
        return items;
    }

    public void setItems(List<PlacedItem> items) {
        this.items = items;
    }

    /** How good it is; null until the solver has reckoned it. */
    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = PlacedScore.LEVELS)
    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }

    /** What is chosen, by the numbers of the items. */
    int[] choices() {
        int[] choices = new int[items.size()];
        items.forEach(item -> choices[item.getNumber()] = item.choice());
        return choices;
    }

    /** Whether nothing collides. */
    boolean sound() {
        BendableScore now = score;
        return now != null && now.isFeasible();
    }
}
