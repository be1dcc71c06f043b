package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings with one cause, so that it is told once: everything that goes wrong with one journey, or all that is wrong between
 * the same items, whomever it happens to. A delegation that is in two meetings is one group, not one finding a member.
 *
 * @param cause names the cause for as long as it stands: the ids of what is at odds
 * @param findings at least one, in the order in which they bite
 */
public record FindingGroup(String cause, List<Finding> findings) {

    private static final Comparator<FindingGroup> ORDER =
            Comparator.comparing(FindingGroup::start)
                    .thenComparing(FindingGroup::worst)
                    .thenComparing(FindingGroup::cause);

    public FindingGroup {
        findings = findings.stream().sorted(FindingOrder.ORDER).toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("Nothing found: " + cause);
        }
    }

    /** The groups of {@code findings}, by when they bite; each finding is in one. */
    public static List<FindingGroup> of(Collection<Finding> findings) {
        Map<String, List<Finding>> byCause = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byCause.computeIfAbsent(causeOf(finding), _ -> new ArrayList<>()).add(finding);
        }
        return byCause.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    // A journey moves for many people and their days at once, and what is then wrong with each is
    // one thing to put right.
    private static String causeOf(Finding finding) {
        return finding.items().stream()
                .filter(item -> item.kind() == Kind.LEG)
                .findFirst()
                .map(Id::toString)
                .orElseGet(() -> together(finding));
    }

    private static String together(Finding finding) {
        List<Id<?>> ids = finding.items().isEmpty() ? finding.subjects() : finding.items();
        return ids.stream().map(Id::toString).collect(Collectors.joining("+"));
    }

    /** When the first of them bites. */
    public Instant start() {
        return findings.getFirst().span().startInclusive();
    }

    /** How bad the worst of them is. */
    public Severity worst() {
        return leading().severity();
    }

    /** The one to tell first: the worst, and of those the one that bites first. */
    public Finding leading() {
        return findings.stream()
                .min(Comparator.comparing(Finding::severity))
                .orElseThrow(IllegalStateException::new);
    }

    /** The kinds among them, the leading one's first. */
    public List<FindingKind> kinds() {
        List<FindingKind> kinds = new ArrayList<>();
        kinds.add(leading().kind());
        findings.stream().map(Finding::kind).distinct().sorted().forEach(kinds::add);
        return kinds.stream().distinct().toList();
    }

    /** Whom and what it happens to, each once. */
    public List<Id<?>> subjects() {
        return findings.stream().flatMap(it -> it.subjects().stream()).distinct().toList();
    }
}
