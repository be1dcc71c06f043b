package app.attache.workspace;

import app.attache.programme.Origin;
import java.util.Objects;

/**
 * The step by which a finding appeared, and has stood since.
 *
 * @param step its number in the journal
 * @param type what kind of step it was: a conflict may also come back by an undo
 * @param origin who made it, when and why
 */
public record Appearance(long step, Step.Type type, Origin origin) {

    public Appearance {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(origin, "origin");
    }
}
