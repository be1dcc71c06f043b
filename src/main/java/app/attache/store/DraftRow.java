package app.attache.store;

import app.attache.programme.ChangeSet;
import java.util.Objects;

/**
 * A plan that is kept and not carried out.
 *
 * @param number from 1; no two drafts of a file have the same
 * @param madeAfter the number of the last step in the journal when it was made; 0 when there was none
 * @param changeSet what it would do
 */
public record DraftRow(long number, long madeAfter, ChangeSet changeSet) {

    public DraftRow {
        Objects.requireNonNull(changeSet, "changeSet");
    }
}
