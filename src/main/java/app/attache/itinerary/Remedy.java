package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import java.util.List;
import java.util.Objects;

/**
 * A way out of a conflict that was tried: with its plan carried out the finding is gone, and nothing has come up that is as bad.
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
        return fresh(plan);
    }

    /** How many findings would be gone, this one among them. */
    public int mends() {
        return (int)
                plan.delta().resolved().stream()
                        .filter(gone -> !stands(plan, gone))
                        .map(Finding::key)
                        .distinct()
                        .count();
    }

    /** Whether the plan leaves {@code finding} behind without bringing about anything as bad. */
    static boolean mends(Plan plan, Finding finding) {
        return !stands(plan, finding)
                && fresh(plan).stream()
                        .allMatch(brought -> milder(brought.severity(), finding.severity()));
    }

    private static boolean milder(Severity one, Severity other) {
        return one.compareTo(other) > 0;
    }

    private static boolean stands(Plan plan, Finding finding) {
        return finding.items().stream()
                .findFirst()
                .or(() -> finding.subjects().stream().findFirst())
                .map(fact -> plan.conflictsAfter().about(fact))
                .orElseGet(() -> plan.conflictsAfter().findings())
                .stream()
                .anyMatch(after -> after.key().equals(finding.key()));
    }

    // A finding that is there before and after, and only got milder or otherwise long, is nothing
    // new.
    private static List<Finding> fresh(Plan plan) {
        return plan.delta().appeared().stream()
                .filter(brought ->
                        plan.delta().resolved().stream()
                                .noneMatch(gone ->
                                        gone.key().equals(brought.key())
                                                && !milder(gone.severity(), brought.severity())))
                .toList();
    }
}
