package app.attache.workspace;

import app.attache.programme.Programme;
import java.util.Objects;

/**
 * What a file holds at one moment. Immutable; for any thread.
 */
public record Snapshot(Programme programme) {

    public Snapshot {
        Objects.requireNonNull(programme, "programme");
    }
}
