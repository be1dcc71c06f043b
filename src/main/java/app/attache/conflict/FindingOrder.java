package app.attache.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All findings in the order in which they bite, put in order only when somebody asks. For any thread. */
final class FindingOrder {

    /** By when they bite; those that start together, the worst first; then by kind and key, so that no two are equal. */
    static final Comparator<Finding> ORDER =
            Comparator.<Finding, java.time.Instant>comparing(
                            finding -> finding.span().startInclusive())
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::kind)
                    .thenComparing(Finding::key);

    private final Supplier<List<Finding>> make;
    private volatile @Nullable List<Finding> made;

    private FindingOrder(Supplier<List<Finding>> make) {
        this.make = make;
    }

    static FindingOrder of(Supplier<Stream<Finding>> findings) {
        return new FindingOrder(() -> findings.get().sorted(ORDER).toList());
    }

    static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    List<Finding> get() {
        List<Finding> known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }

    /** The order after {@code delta}: merged into this one where it is known, else made of {@code findings}. */
    FindingOrder after(ConflictDelta delta, Supplier<Stream<Finding>> findings) {
        List<Finding> known = made;
        if (known == null) {
            return of(findings);
        }
        return delta.isEmpty()
                ? new FindingOrder(() -> known)
                : new FindingOrder(() -> merged(known, delta));
    }

    private static List<Finding> merged(List<Finding> known, ConflictDelta delta) {
        Set<Finding> resolved = new HashSet<>(delta.resolved());
        List<Finding> merged = new ArrayList<>(known.size() + delta.appeared().size());
        int next = 0;
        for (Finding finding : known) {
            while (next < delta.appeared().size()
                    && ORDER.compare(delta.appeared().get(next), finding) < 0) {
                merged.add(delta.appeared().get(next++));
            }
            if (!resolved.contains(finding)) {
                merged.add(finding);
            }
        }
        merged.addAll(delta.appeared().subList(next, delta.appeared().size()));
        return List.copyOf(merged);
    }
}
