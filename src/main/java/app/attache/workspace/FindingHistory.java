package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each finding of a file appeared, and by which step or because time passed, found by making every step of the journal
 * again with the clock of the time. What was found out is kept, so that only new steps are made the next time. For any thread;
 * slow the first time, so not for the FX thread.
 *
 * <p>A finding that only changes its form, as when an overlap grows, stands since it appeared.
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
     * Makes the steps again that were made since the last time, and goes on to the moment as of which the file is judged now.
     *
     * @return whether all were made
     * @throws app.attache.store.StoreFailure when the journal cannot be read
     */
    public boolean update(Progress progress) {
        return update(workspace.current().conflicts().asOf(), progress);
    }

    /**
     * The same, as somebody sees it who judges the file as of another moment.
     *
     * @param asOf not before that of an earlier call
     */
    public synchronized boolean update(Instant asOf, Progress progress) {
        for (long last = workspace.lastStep(); made < last; last = workspace.lastStep()) {
            make(workspace.past().step(made + 1), asOf);
            if (!progress.goOn(made, last)) {
                return false;
            }
        }
        pass(asOf);
        return true;
    }

    /** How {@code finding} appeared; empty when it did by none of the steps made again so far, nor between them. */
    public synchronized Optional<Appearance> of(Finding finding) {
        return Optional.ofNullable(standing.get(finding.key()));
    }

    private void make(Step step, Instant asOf) {
        Instant at = step.changeSet().origin().at();
        pass(at.isBefore(asOf) ? at : asOf);
        programme = programme.apply(step.changeSet());
        made = step.number();
        note(
                conflicts.after(step.changeSet(), programme),
                new Appearance.ByStep(made, step.type(), step.changeSet().origin()));
    }

    // A clock that was put back between two steps lets no time pass.
    private void pass(Instant to) {
        Optional<Instant> turn = conflicts.nextTurn();
        while (turn.filter(moment -> !moment.isAfter(to)).isPresent()) {
            note(conflicts.at(turn.get()), new Appearance.ByTime(turn.get(), made));
            turn = conflicts.nextTurn();
        }
        if (conflicts.asOf().isBefore(to)) {
            conflicts = conflicts.at(to);
        }
    }

    private void note(ConflictIndex found, Appearance now) {
        ConflictDelta delta = conflicts.deltaTo(found);
        Set<String> gone = new HashSet<>();
        delta.resolved().forEach(finding -> gone.add(finding.key()));
        delta.appeared().forEach(finding -> gone.remove(finding.key()));
        standing.keySet().removeAll(gone);
        delta.appeared().forEach(finding -> standing.putIfAbsent(finding.key(), now));
        conflicts = found;
    }
}
