package app.attache.itinerary.fit;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A programme to try things on, with its findings. Immutable. */
record Trying(Programme programme, ConflictIndex conflicts) {

    // Never made, so nobody sees its name.
    private static final Origin NOBODY = new Origin("trial", "", "trial", Instant.EPOCH);

    /** The same with these facts as they are given, whether they are there or not. */
    Trying with(Collection<? extends Entity> facts) {
        List<Edit> edits = new ArrayList<>();
        for (Entity fact : facts) {
            Optional<? extends Entity> was = programme.find(fact.id());
            if (was.isEmpty()) {
                edits.add(new Edit.Added(fact));
            } else if (!was.get().equals(fact)) {
                edits.add(new Edit.Replaced(was.get(), fact));
            }
        }
        if (edits.isEmpty()) {
            return this;
        }
        ChangeSet change = new ChangeSet(NOBODY, edits);
        Programme changed = programme.apply(change);
        return new Trying(changed, conflicts.after(change, changed));
    }
}
