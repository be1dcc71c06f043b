package app.attache.workspace;

import app.attache.programme.ChangeSet;
import app.attache.store.JournalHeading;
import app.attache.store.JournalRow;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One step in the life of a file, as its journal holds it.
 *
 * @param number from 1, without gaps, in the order the steps were made
 * @param type what kind of step it is
 * @param target the number of the change that an undo takes back or a redo makes again; empty for a change
 * @param changeSet what it did to the facts, and who made it, when and why
 */
public record Step(long number, Type type, OptionalLong target, ChangeSet changeSet) {

    /** What kind of step. */
    public enum Type {
        CHANGE,
        /** Took back an earlier change. */
        UNDO,
        /** Made an undone change again. */
        REDO
    }

    public Step {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(changeSet, "changeSet");
    }

    /** The step that a row of the journal holds. */
    static Step of(JournalRow row) {
        JournalHeading heading = row.heading();
        Type type =
                switch (heading.type()) {
                    case CHANGE -> Type.CHANGE;
                    case UNDO -> Type.UNDO;
                    case REDO -> Type.REDO;
                };
        return new Step(heading.number(), type, heading.target(), row.changeSet());
    }
}
