package app.attache.conflict;

import java.util.Locale;

/**
 * What is found, in one line, beside the facts that a finding's key names: how bad, how sure, when, by how much. Kept with an
 * acceptance, so it may never be written otherwise.
 */
final class FindingState {

    private FindingState() {}

    /** The line of {@code finding}: {@code hard certain 2025-02-06T18:25:00Z/2025-02-06T18:30:00Z short PT5M}. */
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

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.None _ -> "";
            case Measure.Shortfall(var missing) -> " short " + missing;
            case Measure.Count(int is, int limit) -> " count " + is + '/' + limit;
            case Measure.Length(var is, var limit) -> " length " + is + '/' + limit;
            case Measure.Moment(var at) -> " at " + at;
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
