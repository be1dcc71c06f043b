package app.attache.store;

import app.attache.programme.ChangeSet;
import java.util.Objects;

/**
 * A step as the journal holds it.
 *
 * @param heading its number, type and words
 * @param changeSet what it did; its origin says the same as the heading
 */
public record JournalRow(JournalHeading heading, ChangeSet changeSet) {

    public JournalRow {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(changeSet, "changeSet");
    }
}
