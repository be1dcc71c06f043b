package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.List;

/**
 * Everything that is wrong with one programme. Immutable, for any thread: after a change there is another index, which
 * shares with this one all that the change could not affect.
 */
public final class ConflictIndex {

    private ConflictIndex() {}

    /** Checks all of {@code programme}. */
    public static ConflictIndex of(Programme programme) {
        return new ConflictIndex();
    }

    /**
     * The index of {@code after}, found by checking only what {@code change} can affect; it equals {@code of(after)}.
     *
     * @param change a change that fits the programme this index is of
     * @param after that programme with the change applied
     */
    public ConflictIndex after(ChangeSet change, Programme after) {
        return this;
    }

    /** What lies between this index and a later one, {@code after}. */
    public ConflictDelta deltaTo(ConflictIndex after) {
        return ConflictDelta.NONE;
    }

    /** All findings, in the order in which they bite; those that start together, the worst first. */
    public List<Finding> findings() {
        return List.of();
    }

    /** The findings that {@code fact} is one of the items or subjects of, in the same order. */
    public List<Finding> about(Id<?> fact) {
        return List.of();
    }

    /** How many findings are this bad. */
    public int count(Severity severity) {
        return 0;
    }
}
