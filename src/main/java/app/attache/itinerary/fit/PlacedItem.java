package app.attache.itinerary.fit;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a puzzle as the solver sees it: which of its options is chosen, if any. The solver alone changes it. */
@PlanningEntity
public final class PlacedItem {

    private int number;
    private List<Choosable> choices = List.of();
    private @Nullable Choosable chosen;

    /** For the solver, which copies items so. */
    public PlacedItem() {}

    PlacedItem(int number, List<Choosable> choices, @Nullable Choosable chosen) {
        this.number = number;
        this.choices = choices;
        this.chosen = chosen;
    }

    /**
     * A choice as the solver sees it.
     *
     * @param number of the option
     */
    public record Choosable(int item, int number) {}

    /** Its number in the puzzle. */
    @PlanningId
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** What may be chosen. */
    @ValueRangeProvider(id = "choices")
    public List<Choosable> getChoices() {
        return choices;
    }

    /** What is chosen; null where it is left out. */
    @PlanningVariable(valueRangeProviderRefs = "choices", allowsUnassigned = true)
    public @Nullable Choosable getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Choosable chosen) {
        this.chosen = chosen;
    }

    /** The number of the chosen option, −1 for none. */
    int choice() {
        Choosable now = chosen;
        return now == null ? -1 : now.number();
    }
}
