package app.attache.itinerary.fit;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Limits;
import app.attache.conflict.Severity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which findings refuse an arrangement: what is hard and was not so before; and what would be hard if the times were sure and the
 * holds agreed, for nobody is planned to be in two places on the chance that one of them turns out otherwise. Kinds that the file
 * does not want to be told of refuse nothing.
 */
final class Objections {

    /** These fail at the times that are written down, whatever becomes of them. */
    private static final Set<FindingKind> CLASHES =
            EnumSet.of(
                    FindingKind.PERSON_DOUBLE_BOOKED,
                    FindingKind.VENUE_DOUBLE_BOOKED,
                    FindingKind.OUTSIDE_STAY,
                    FindingKind.OVERLAPS_LEG,
                    FindingKind.TRAVEL_INFEASIBLE,
                    FindingKind.DEPENDENCY);

    private final Limits limits;
    private final Set<FindingKind> muted;
    private final Map<String, Severity> stood;

    /**
     * Against what was found in {@code programme} as it is.
     *
     * @param unavoidable what will be found whatever is arranged
     */
    Objections(Programme programme, ConflictIndex conflicts, List<Finding> unavoidable) {
        this.limits = Limits.of(programme);
        this.muted = conflicts.decisions().muted();
        this.stood =
                Stream.concat(conflicts.findings().stream(), unavoidable.stream())
                        .filter(this::refuses)
                        .collect(
                                Collectors.toMap(
                                        Finding::key, Finding::severity, Objections::worse));
    }

    /**
     * What of {@code delta} refuses an arrangement, in the order in which it bites.
     *
     * @param moved what is at a new time, where it may clash with nothing, not even with what it clashed with before
     */
    List<Finding> in(ConflictDelta delta, Set<Id<?>> moved) {
        return delta.appeared().stream()
                .filter(this::refuses)
                .filter(finding ->
                        !stood(finding)
                                || !timeless(finding)
                                        && finding.items().stream().anyMatch(moved::contains))
                .toList();
    }

    /** Whether no other time could mend it: it lies in who comes and what is known. */
    static boolean timeless(Finding finding) {
        return switch (finding.kind()) {
            case CAPACITY, MISSING_REQUIRED, INTERPRETER, RANK_MISMATCH, MARKING, MANIFEST -> true;
            case KEPT_APART -> finding.items().size() == 1;
            default -> false;
        };
    }

    /** Whether it was there before, and no better. */
    private boolean stood(Finding finding) {
        Severity before = stood.get(finding.key());
        return before != null && worse(before, finding.severity()) == before;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The keys of what in {@code delta} refuses nothing and is to be looked at nevertheless. */
    Set<String> softIn(ConflictDelta delta) {
        return delta.appeared().stream()
                .filter(finding -> finding.severity() == Severity.SOFT && !refuses(finding))
                .map(Finding::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean refuses(Finding finding) {
        if (muted.contains(finding.kind())) {
            return false;
        }
        return finding.severity() == Severity.HARD
                || finding.severity() == Severity.SOFT
                        && CLASHES.contains(finding.kind())
                        && limits.severity(finding.kind()) == Severity.HARD;
    }
}
