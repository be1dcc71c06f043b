package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A way out of a conflict that was tried: with its plan carried out the finding is gone or accepted, and nothing has come up
 * that is as bad, but for the short notice at which people hear of a late change.
 *
 * @param finding what it is a remedy for
 * @param plan what it means, ready to be applied as one step
 */
public record Remedy(Finding finding, Approach approach, Plan plan) {

    public Remedy {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(approach, "approach");
        Objects.requireNonNull(plan, "plan");
    }

    /** The change that it proposes. */
    public Change change() {
        return plan.change();
    }

    /** What would be wrong then and is not now: less bad than what it mends. */
    public List<Finding> brings() {
        return mending().brings();
    }

    /** How many findings would be gone, this one among them. */
    public int mends() {
        return mending().mends();
    }

    /** The facts that change besides those that it says it changes. */
    public List<Id<?>> others() {
        Set<Id<?>> own = new HashSet<>(Set.of(change().subject()));
        if (change() instanceof ReplacePerson replace) {
            own.addAll(replace.only());
        }
        return plan.changeSet().edits().stream()
                .<Id<?>>map(Edit::id)
                .filter(id -> !own.contains(id) && id.kind() != Kind.ACCEPTANCE)
                .toList();
    }

    private Mending mending() {
        return new Mending(plan.conflictsBefore(), plan.conflictsAfter(), finding);
    }
}
