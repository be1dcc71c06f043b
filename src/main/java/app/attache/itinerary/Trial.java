package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A programme in the making, to try things on. Immutable. */
record Trial(Programme programme, ConflictIndex conflicts, Origin origin) {

    /** To try out what is never made: its changes carry no name that anybody sees. */
    static Trial of(Programme programme, ConflictIndex conflicts) {
        Origin nobody = new Origin("trial", "", "trial", Instant.EPOCH);
        return new Trial(programme, conflicts, nobody);
    }

    /** Whether facts, which are there already, being these instead leaves {@code finding} behind and brings about nothing as bad. */
    boolean mends(Finding finding, Entity... after) {
        return new Mending(conflicts, with(after).conflicts(), finding).succeeds();
    }

    /** The same with facts, which are there already, replaced. */
    Trial with(Entity... after) {
        List<Edit> edits =
                Arrays.stream(after)
                        .filter(fact -> !fact.equals(programme.get(fact.id())))
                        .<Edit>map(fact -> new Edit.Replaced(programme.get(fact.id()), fact))
                        .toList();
        if (edits.isEmpty()) {
            return this;
        }
        ChangeSet change = new ChangeSet(origin, edits);
        Programme changed = programme.apply(change);
        return new Trial(changed, conflicts.after(change, changed), origin);
    }

    /**
     * Whether {@code after}, in the place of the fact with its id, would be in no hard conflict. What waits for it does not
     * count: that is decided next; nor does what is wrong with it now and would be at any time.
     */
    boolean fits(Entity after) {
        if (after.equals(programme.get(after.id()))) {
            return false;
        }
        return with(after).conflicts().openAbout(after.id()).stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .filter(finding -> !stoodAnyway(finding, after.id()))
                .allMatch(finding -> waits(finding, after.id()));
    }

    private boolean stoodAnyway(Finding finding, Id<?> fact) {
        return SlotFinder.isAtAnyTime(finding)
                && conflicts.about(fact).stream()
                        .anyMatch(before -> before.key().equals(finding.key()));
    }

    private boolean waits(Finding finding, Id<?> predecessor) {
        return finding.kind() == FindingKind.DEPENDENCY
                && Items.dependencies(programme, finding)
                        .allMatch(dependency -> dependency.predecessor().equals(predecessor));
    }
}
