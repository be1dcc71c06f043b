package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import java.util.Objects;

/**
 * What a change would do. Nothing of it is written.
 *
 * @param after how things would stand
 * @param delta the findings it would bring and take away
 */
public record Preview(Snapshot after, ConflictDelta delta) {

    public Preview {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(delta, "delta");
    }
}
