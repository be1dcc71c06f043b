package app.attache.invitation;

import app.attache.programme.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the one yearly change each way that says what a zone's clock did.
 *
 * <p>Candidates come from the changes around the covered time; each is tried against the zone's rules. One that holds for
 * ten more years is preferred, since people move appointments in their own calendar; then one for the covered years;
 * then one for the covered time alone.
 */
final class ZoneDefinitionFinder {

    private static final int YEARS_AHEAD = 10;

    private final ZoneId zone;
    private final Interval covered;
    private final int firstYear;
    private final int lastYear;

    ZoneDefinitionFinder(ZoneId zone, Interval covered) {
        this.zone = zone;
        this.covered = covered;
        this.firstYear = covered.startInclusive().atOffset(ZoneOffset.UTC).getYear();
        this.lastYear = covered.endExclusive().atOffset(ZoneOffset.UTC).getYear();
    }

    Optional<ZoneDefinition> find() {
        List<ZoneDefinition> candidates = candidates();
        for (Interval stretch :
                List.of(
                        years(firstYear, lastYear + YEARS_AHEAD),
                        years(firstYear, lastYear),
                        covered)) {
            for (ZoneDefinition candidate : candidates) {
                if (candidate.agreesThrough(stretch)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private Interval years(int first, int last) {
        Interval years =
                new Interval(
                        LocalDateTime.of(first, 1, 1, 0, 0).toInstant(ZoneOffset.UTC),
                        LocalDateTime.of(last + 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC));
        Instant start = earlier(years.startInclusive(), covered.startInclusive());
        Instant end =
                earlier(covered.endExclusive(), years.endExclusive()).equals(years.endExclusive())
                        ? covered.endExclusive()
                        : years.endExclusive();
        return new Interval(start, end);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private List<ZoneDefinition> candidates() {
        List<ZoneDefinition> candidates = new ArrayList<>();
        candidates.add(
                new ZoneDefinition(
                        zone,
                        covered,
                        zone.getRules().getOffset(covered.startInclusive()),
                        Optional.empty()));
        List<ZoneOffsetTransition> transitions = transitions();
        for (ZoneOffsetTransition one : transitions) {
            for (ZoneOffsetTransition other : transitions) {
                addPairs(one, other, candidates);
            }
            addAlone(one, candidates);
        }
        return candidates;
    }

    private List<ZoneOffsetTransition> transitions() {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        Interval around = years(firstYear - 1, lastYear + 1);
        ZoneOffsetTransition next = zone.getRules().nextTransition(around.startInclusive());
        while (next != null && around.contains(next.getInstant())) {
            transitions.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return transitions;
    }

    private void addPairs(
            ZoneOffsetTransition begins,
            ZoneOffsetTransition ends,
            List<ZoneDefinition> candidates) {
        boolean opposite =
                begins.isGap()
                        && begins.getOffsetBefore().equals(ends.getOffsetAfter())
                        && begins.getOffsetAfter().equals(ends.getOffsetBefore());
        if (!opposite) {
            return;
        }
        for (YearlyOnset begin : YearlyOnset.through(begins.getDateTimeBefore())) {
            for (YearlyOnset end : YearlyOnset.through(ends.getDateTimeBefore())) {
                candidates.add(pair(begins.getOffsetBefore(), begins.getOffsetAfter(), begin, end));
            }
        }
    }

    /** A change that no other takes back, as when a country leaves its zone: taken back half a year off, out of sight. */
    private void addAlone(ZoneOffsetTransition change, List<ZoneDefinition> candidates) {
        LocalDateTime there = change.getDateTimeBefore();
        for (YearlyOnset onset : YearlyOnset.through(there)) {
            YearlyOnset back =
                    new YearlyOnset(there.getMonth().plus(6), onset.day(), 1, there.toLocalTime());
            candidates.add(
                    change.isGap()
                            ? pair(change.getOffsetBefore(), change.getOffsetAfter(), onset, back)
                            : pair(change.getOffsetAfter(), change.getOffsetBefore(), back, onset));
        }
    }

    private ZoneDefinition pair(
            ZoneOffset standard, ZoneOffset daylight, YearlyOnset begins, YearlyOnset ends) {
        return new ZoneDefinition(
                zone,
                covered,
                standard,
                Optional.of(new ZoneDefinition.Daylight(daylight, begins, ends)));
    }
}
