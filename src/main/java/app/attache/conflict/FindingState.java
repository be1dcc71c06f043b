package app.attache.conflict;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * What is found, in one line, beside the facts that a finding's key names: how bad, how sure, when, by how much. Kept with an
 * acceptance, so it may never be written otherwise.
 */
final class FindingState {

    private FindingState() {}

    /** The line of {@code finding}: {@code hard certain 2025-02-06T18:25:00Z/2025-02-06T18:30:00Z by 1c2d3e4f}. */
    static String of(Finding finding) {
        return word(finding.severity())
                + ' '
                + word(finding.verdict())
                + ' '
                + finding.span().startInclusive()
                + '/'
                + finding.span().endExclusive()
                + measure(finding.measure());
    }

    // By its sum, because a measure is as rich as its rule, and nobody reads it. When a rule comes
    // to
    // measure otherwise, what was accepted of its kind is void, as it should be.
    private static String measure(Measure measure) {
        if (measure.equals(Measure.NONE)) {
            return "";
        }
        CRC32C sum = new CRC32C();
        sum.update(measure.toString().getBytes(StandardCharsets.UTF_8));
        return " by %08x".formatted(sum.getValue());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
