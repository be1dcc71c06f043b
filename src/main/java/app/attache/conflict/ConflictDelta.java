package app.attache.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change does to the findings.
 *
 * @param appeared findings that are there after it and were not before; also the new form of those that got worse or better
 * @param resolved findings that were there before and are not after; also the old form of those that got worse or better
 */
public record ConflictDelta(List<Finding> appeared, List<Finding> resolved) {

    /** Nothing appeared and nothing was resolved. */
    public static final ConflictDelta NONE = new ConflictDelta(List.of(), List.of());

    public ConflictDelta {
        appeared = List.copyOf(appeared);
        resolved = List.copyOf(resolved);
    }

    /** What several steps do one after the other; what comes in one of them and goes in another is neither. */
    public static ConflictDelta together(List<ConflictDelta> steps) {
        if (steps.size() == 1) {
            return steps.getFirst();
        }
        Set<Finding> appeared = new HashSet<>();
        Set<Finding> resolved = new HashSet<>();
        for (ConflictDelta step : steps) {
            step.resolved.stream()
                    .filter(finding -> !appeared.remove(finding))
                    .forEach(resolved::add);
            step.appeared.stream()
                    .filter(finding -> !resolved.remove(finding))
                    .forEach(appeared::add);
        }
        return new ConflictDelta(FindingOrder.sorted(appeared), FindingOrder.sorted(resolved));
    }

    /** Whether the findings are the same before and after. */
    public boolean isEmpty() {
        return appeared.isEmpty() && resolved.isEmpty();
    }
}
