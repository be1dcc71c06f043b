package app.attache.workspace;

import app.attache.programme.ChangeSet;
import java.util.Objects;

/**
 * A plan that is kept in the file and not carried out: one of several ways in which things might go.
 *
 * @param number names it for as long as it is kept, from 1
 * @param madeAfter the number of the last step when it was made; 0 when there was none
 * @param changeSet what it would do to the programme as it was then, with its name as the label
 */
public record PlanDraft(long number, long madeAfter, ChangeSet changeSet) {

    public PlanDraft {
        Objects.requireNonNull(changeSet, "changeSet");
    }

    /** What it is called. */
    public String name() {
        return changeSet.origin().label();
    }
}
