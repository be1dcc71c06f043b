package app.attache.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One step in the life of a programme: the before and after of every fact it touches, and who made it and why.
 *
 * <p>It is a value: it can be kept, inverted, and composed with the next.
 *
 * @param origin who, when, why
 * @param edits at most one for each fact, in the order of their ids
 */
public record ChangeSet(Origin origin, List<Edit> edits) {

    private static final Comparator<Edit> BY_ID = (one, other) -> one.id().compareTo(other.id());

    /** @throws IllegalArgumentException when a fact is edited twice */
    public ChangeSet {
        Objects.requireNonNull(origin, "origin");
        edits = edits.stream().sorted(BY_ID).toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).id().equals(edits.get(i).id())) {
                throw new IllegalArgumentException("Edited twice: " + edits.get(i).id());
            }
        }
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The step that takes this one back; applied after it, the programme is as before. */
    public ChangeSet inverse(Origin undo) {
        return new ChangeSet(undo, edits.stream().map(Edit::inverse).toList());
    }

    /**
     * This step and then {@code next} as one step, which does to a programme what both do in turn. It has this step's
     * label, reason, author and source, and the moment of {@code next}. Composition is associative.
     *
     * @throws IllegalArgumentException when {@code next} does not start from what this step leaves
     */
    public ChangeSet then(ChangeSet next) {
        Map<Id<?>, Edit> composed = new TreeMap<>();
        edits.forEach(edit -> composed.put(edit.id(), edit));
        for (Edit later : next.edits) {
            Edit earlier = composed.remove(later.id());
            if (earlier == null) {
                composed.put(later.id(), later);
            } else {
                compose(earlier, later).ifPresent(edit -> composed.put(edit.id(), edit));
            }
        }
        Origin both =
                new Origin(
                        origin.label(),
                        origin.reason(),
                        origin.author(),
                        next.origin.at(),
                        origin.source());
        return new ChangeSet(both, new ArrayList<>(composed.values()));
    }

    private static Optional<Edit> compose(Edit earlier, Edit later) {
        if (!earlier.is().equals(later.was())) {
            throw new IllegalArgumentException("Does not follow: " + later.id());
        }
        return between(earlier.was(), later.is());
    }

    private static Optional<Edit> between(Optional<Entity> before, Optional<Entity> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return after.map(Edit.Added::new);
        }
        if (after.isEmpty()) {
            return before.map(Edit.Removed::new);
        }
        return Optional.of(new Edit.Replaced(before.get(), after.get()));
    }
}
