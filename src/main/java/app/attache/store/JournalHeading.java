package app.attache.store;

import app.attache.programme.Origin;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The head of a step in the journal.
 *
 * @param number from 1, without gaps, in the order the steps were made
 * @param type what kind of step it is
 * @param target the number of the change that an undo takes back or a redo makes again; empty for a change
 * @param origin who, when, why
 */
public record JournalHeading(long number, Type type, OptionalLong target, Origin origin) {

    /** What kind of step. */
    public enum Type {
        CHANGE,
        /** Takes back the change that is its target. */
        UNDO,
        /** Makes again the change that is its target. */
        REDO
    }

    /** @throws IllegalArgumentException when a change has a target, or another step has none */
    public JournalHeading {
        if (number < 1 || (type == Type.CHANGE) == target.isPresent()) {
            throw new IllegalArgumentException("Not a step: " + number + " " + type + " " + target);
        }
        Objects.requireNonNull(origin, "origin");
    }
}
