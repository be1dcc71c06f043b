package app.attache.desktop.common.look;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong with each thing of one snapshot, kept once it was asked for; for one thread. */
public final class Marks {

    private final ConflictIndex conflicts;
    private final Map<Id<?>, Wrong> known = new HashMap<>();

    /**
     * What is wrong with one thing.
     *
     * @param conflicts how many findings are about it, hard and soft
     * @param worst how bad the worst of them is; empty when there are none
     */
    public record Wrong(int conflicts, Optional<Severity> worst) {}

    /** What {@code conflicts} say of each thing. */
    public Marks(ConflictIndex conflicts) {
        this.conflicts = conflicts;
    }

    /** What is wrong with {@code fact}. */
    public Wrong of(Id<?> fact) {
        return known.computeIfAbsent(fact, this::count);
    }

    private Wrong count(Id<?> fact) {
        int hard = 0;
        int soft = 0;
        for (Finding finding : conflicts.openAbout(fact)) {
            hard += finding.severity() == Severity.HARD ? 1 : 0;
            soft += finding.severity() == Severity.SOFT ? 1 : 0;
        }
        Optional<Severity> worst =
                hard > 0
                        ? Optional.of(Severity.HARD)
                        : soft > 0 ? Optional.of(Severity.SOFT) : Optional.empty();
        return new Wrong(hard + soft, worst);
    }
}
