package app.attache.conflict;

import java.util.List;

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

    /** Whether the findings are the same before and after. */
    public boolean isEmpty() {
        return appeared.isEmpty() && resolved.isEmpty();
    }
}
