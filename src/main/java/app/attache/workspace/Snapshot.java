package app.attache.workspace;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Lately;
import app.attache.conflict.Limits;
import app.attache.programme.Agenda;
import app.attache.programme.ChangeSet;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.Objects;

/**
 * What a file holds at one moment, and what is wrong with it. Immutable; for any thread.
 *
 * @param conflicts the findings about {@code programme}
 * @param agenda what {@code programme} plans, by time
 * @param checked whether the findings are known; until they are, {@code conflicts} has none, which means nothing
 */
public record Snapshot(
        Programme programme, ConflictIndex conflicts, Agenda agenda, boolean checked) {

    /** An empty programme of which nothing is known yet, as before a file is read. */
    public static final Snapshot AWAITED = unchecked(Programme.empty());

    public Snapshot {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(conflicts, "conflicts");
        Objects.requireNonNull(agenda, "agenda");
    }

    /** A programme with its findings; looks through all of it for what is planned when. */
    public Snapshot(Programme programme, ConflictIndex conflicts) {
        this(programme, conflicts, Agenda.of(programme), true);
    }

    /** A programme whose findings are not known yet. */
    public static Snapshot unchecked(Programme programme) {
        ConflictIndex none = ConflictIndex.of(Programme.empty());
        return new Snapshot(programme, none, Agenda.of(programme), false);
    }

    /** Whether not even the facts are known yet. */
    public boolean isAwaited() {
        return !checked && programme.isEmpty();
    }

    /**
     * The same with all its findings as of a moment; looks at the whole programme where they are not known yet. What was changed
     * lately is not known.
     */
    public Snapshot withFindings(Instant asOf) {
        return checked
                ? at(asOf)
                : new Snapshot(
                        programme,
                        ConflictIndex.of(programme, Limits.of(programme), asOf, Lately.NOTHING),
                        agenda,
                        true);
    }

    /** A programme with all its findings as of a moment, none of it changed lately. */
    public static Snapshot of(Programme programme, Instant asOf) {
        return unchecked(programme).withFindings(asOf);
    }

    /** A programme with all its findings, before any time at which the clock matters. */
    public static Snapshot of(Programme programme) {
        return of(programme, Instant.MIN);
    }

    /** The same facts, judged as of another moment. */
    public Snapshot at(Instant asOf) {
        return checked ? judged(conflicts.at(asOf)) : this;
    }

    /** The same facts, judged with other knowledge of what was changed lately. */
    public Snapshot with(Lately lately) {
        return checked ? judged(conflicts.with(lately)) : this;
    }

    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, so that nothing is to be made
    private Snapshot judged(ConflictIndex other) {
        return other == conflicts ? this : new Snapshot(programme, other, agenda, true);
    }

    /**
     * How things stand after {@code change}. This one stays as it is.
     *
     * @throws app.attache.programme.ChangeRefused when the change does not fit
     */
    public Snapshot after(ChangeSet change) {
        Programme changed = programme.apply(change);
        Agenda planned = agenda.after(change);
        return checked
                ? new Snapshot(changed, conflicts.after(change, changed), planned, true)
                : new Snapshot(changed, conflicts, planned, false);
    }
}
