package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import java.util.List;

/**
 * What a change does about one finding, and what else it does to what is wrong.
 *
 * @param before what is wrong without the change
 * @param after what is wrong with it
 * @param finding what is to be mended; one of {@code before}
 */
record Mending(ConflictIndex before, ConflictIndex after, Finding finding) {

    /** Whether the finding is gone, or waits for nobody any more, and nothing has come up that is as bad. */
    boolean succeeds() {
        return !stands(finding)
                && brings().stream()
                        .allMatch(brought -> milder(brought, finding) || isTheNews(brought));
    }

    /**
     * What would be wrong then and is not now. A finding that is there before and after, and only got milder or otherwise long,
     * is nothing new; nor is one that somebody has accepted.
     */
    List<Finding> brings() {
        List<Finding> resolved = before.deltaTo(after).resolved();
        return before.deltaTo(after).appeared().stream()
                .filter(after.decisions()::open)
                .filter(brought ->
                        resolved.stream()
                                .noneMatch(gone ->
                                        gone.key().equals(brought.key()) && !milder(gone, brought)))
                .toList();
    }

    /** How many findings would be gone; when it succeeds, this one among them. */
    int mends() {
        long gone =
                before.deltaTo(after).resolved().stream()
                        .filter(resolved -> !stands(resolved))
                        .map(Finding::key)
                        .distinct()
                        .count();
        return Math.max((int) gone, stands(finding) ? 0 : 1);
    }

    private boolean stands(Finding asked) {
        return asked.items().stream()
                .findFirst()
                .or(() -> asked.subjects().stream().findFirst())
                .map(after::about)
                .orElseGet(after::findings)
                .stream()
                .filter(after.decisions()::open)
                .anyMatch(found -> found.key().equals(asked.key()));
    }

    // Whatever is changed late is known late. That is the price of any remedy then, and is said,
    // but forbids none.
    private boolean isTheNews(Finding brought) {
        return brought.kind() == FindingKind.SHORT_NOTICE
                && finding.kind() != FindingKind.SHORT_NOTICE
                && brought.severity() != Severity.HARD;
    }

    private static boolean milder(Finding one, Finding other) {
        return one.severity().compareTo(other.severity()) > 0;
    }
}
