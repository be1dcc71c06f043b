package app.attache.cli;

import app.attache.conflict.ConflictDelta;
import app.attache.workspace.Snapshot;
import java.util.Objects;

/**
 * What a step did to the findings.
 *
 * @param label the change in a few words
 */
record StepReport(String label, Snapshot before, Snapshot after) {

    StepReport {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Says it: as JSON, or as the text of {@code key}. */
    void tell(Surroundings surroundings, Formatted format, String key) {
        ConflictDelta delta = before.conflicts().openDeltaTo(after.conflicts());
        FindingReport appeared =
                new FindingReport(after.programme(), delta.appeared(), surroundings.texts());
        FindingReport resolved =
                new FindingReport(before.programme(), delta.resolved(), surroundings.texts());
        if (format.json()) {
            surroundings.json(
                    Json.object(
                            "label", label,
                            "appeared", appeared.objects(),
                            "resolved", resolved.objects()));
        } else {
            surroundings.say(key, label, delta.appeared().size(), delta.resolved().size());
        }
    }
}
