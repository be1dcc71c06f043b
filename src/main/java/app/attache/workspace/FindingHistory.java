package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.programme.Programme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each finding of a file appeared and by which step, found by making every step of the journal again. What was found out
 * is kept, so that only new steps are made the next time. For any thread; slow the first time, so not for the FX thread.
 *
 * <p>A finding that only changes its form, as when an overlap grows, stands since it appeared. What comes up because time
 * passes comes by no step.
 */
public final class FindingHistory {

    private final Workspace workspace;
    private final Map<String, Appearance> standing = new HashMap<>();
    private Programme programme = Programme.empty();
    private ConflictIndex conflicts = ConflictIndex.of(programme);
    private long made;

    /** Is told how far the work is, and says whether to go on. */
    public interface Progress {

        /**
         * So far {@code done} steps of {@code all} were made again.
         *
         * @return whether to go on; what was found out until then is kept
         */
        boolean goOn(long done, long all);
    }

    /** The history of the findings in {@code workspace}; nothing is read yet. */
    public FindingHistory(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Makes the steps again that were made since the last time.
     *
     * @return whether all were made
     * @throws app.attache.store.StoreFailure when the journal cannot be read
     */
    public synchronized boolean update(Progress progress) {
        for (long last = workspace.lastStep(); made < last; last = workspace.lastStep()) {
            make(workspace.step(made + 1));
            if (!progress.goOn(made, last)) {
                return false;
            }
        }
        return true;
    }

    /** By which step {@code finding} appeared; empty when it came by none of those made again so far. */
    public synchronized Optional<Appearance> of(Finding finding) {
        return Optional.ofNullable(standing.get(finding.key()));
    }

    private void make(Step step) {
        Programme after = programme.apply(step.changeSet());
        ConflictIndex found = conflicts.after(step.changeSet(), after);
        ConflictDelta delta = conflicts.deltaTo(found);
        Set<String> gone = new HashSet<>();
        delta.resolved().forEach(finding -> gone.add(finding.key()));
        delta.appeared().forEach(finding -> gone.remove(finding.key()));
        standing.keySet().removeAll(gone);
        Appearance now = new Appearance(step.number(), step.type(), step.changeSet().origin());
        delta.appeared().forEach(finding -> standing.putIfAbsent(finding.key(), now));
        programme = after;
        conflicts = found;
        made = step.number();
    }
}
