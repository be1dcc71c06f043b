package app.attache.conflict;

import app.attache.programme.Entity;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The late changes of one fact. Immutable.
 *
 * @param changes in the order in which they were made
 * @param until the last of the times that they came late for: from then on they are past telling
 */
record LateChanges(PVector<Made> changes, Instant until) {

    static final LateChanges NONE = new LateChanges(TreePVector.empty(), Instant.MIN);

    /**
     * One of them.
     *
     * @param before how the fact was; empty when it was not planned
     * @param at when it was made
     */
    record Made(Optional<Entity> before, Instant at) {}

    /** These and one more, which came late for {@code lateFor} at the latest. */
    LateChanges and(Optional<Entity> before, Instant at, Instant lateFor) {
        return new LateChanges(
                changes.plus(new Made(before, at)), until.isAfter(lateFor) ? until : lateFor);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** When the last one was made; there is one. */
    Instant last() {
        return changes.getLast().at();
    }

    /** The first that was made after everybody was told last; empty when they were told of all. */
    Optional<Made> firstUntold(Optional<Instant> told) {
        return changes.stream()
                .filter(change -> told.filter(moment -> !change.at().isAfter(moment)).isEmpty())
                .findFirst();
    }
}
