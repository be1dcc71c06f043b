package app.attache.workspace;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.Agenda;
import app.attache.programme.ChangeSet;
import app.attache.programme.Programme;
import java.util.Objects;

/**
 * What a file holds at one moment, and what is wrong with it. Immutable; for any thread.
 *
 * @param conflicts the findings about {@code programme}
 * @param agenda what {@code programme} plans, by time
 */
public record Snapshot(Programme programme, ConflictIndex conflicts, Agenda agenda) {

    public Snapshot {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(agenda, "agenda");
    }

    /** A programme with its findings; looks through all of it for what is planned when. */
    public Snapshot(Programme programme, ConflictIndex conflicts) {
        this(programme, conflicts, Agenda.of(programme));
    }

    /** A programme with all its findings. */
    public static Snapshot of(Programme programme) {
        return new Snapshot(programme, ConflictIndex.of(programme));
    }

    /**
     * How things stand after {@code change}. This one stays as it is.
     *
     * @throws app.attache.programme.ChangeRefused when the change does not fit
     */
    public Snapshot after(ChangeSet change) {
        Programme changed = programme.apply(change);
        return new Snapshot(changed, conflicts.after(change, changed), agenda.after(change));
    }
}
