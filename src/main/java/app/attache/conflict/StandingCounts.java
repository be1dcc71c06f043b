package app.attache.conflict;

import app.attache.programme.Id;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many findings are accepted, muted and open. Where no kind is muted, only the accepted ones are looked at.
 *
 * @param aside those that are accepted or muted, by how bad they are
 * @param all all findings, by how bad they are
 */
record StandingCounts(Map<Standing, Map<Severity, Integer>> aside, Map<Severity, Integer> all) {

    /**
     * Counts findings.
     *
     * @param findings all findings, in any order
     * @param about the findings about a fact
     */
    static StandingCounts of(
            Decisions decisions,
            Map<Severity, Integer> all,
            Stream<Finding> findings,
            Function<Id<?>, List<Finding>> about) {
        Map<Standing, Map<Severity, Integer>> aside = new EnumMap<>(Standing.class);
        Stream<Finding> candidates =
                decisions.muted().isEmpty() ? accepted(decisions, about) : findings;
        candidates.forEach(finding -> {
            Standing standing = decisions.of(finding);
            if (standing != Standing.OPEN) {
                aside.computeIfAbsent(standing, _ -> new EnumMap<>(Severity.class))
                        .merge(finding.severity(), 1, Integer::sum);
            }
        });
        return new StandingCounts(aside, all);
    }

    private static Stream<Finding> accepted(
            Decisions decisions, Function<Id<?>, List<Finding>> about) {
        return decisions.accepted().stream()
                .flatMap(key ->
                        Finding.firstIn(key).stream()
                                .flatMap(id -> about.apply(id).stream())
                                .filter(finding -> finding.key().equals(key)));
    }

    /** How many findings stand so and are this bad. */
    int count(Standing standing, Severity severity) {
        if (standing != Standing.OPEN) {
            return aside.getOrDefault(standing, Map.of()).getOrDefault(severity, 0);
        }
        return all.getOrDefault(severity, 0)
                - count(Standing.ACCEPTED, severity)
                - count(Standing.MUTED, severity);
    }
}
