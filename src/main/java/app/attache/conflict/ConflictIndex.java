package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wrong with one programme. Immutable, for any thread: after a change there is another index, which
 * shares with this one all that the change could not affect.
 */
public final class ConflictIndex {

    private final Ground ground;
    private final Lines lines;
    private final Grouped<Id<?>, Finding> byFact;
    private final Map<Severity, Integer> counts;
    private final FindingOrder order;
    private final Decisions decisions;
    private volatile @Nullable StandingCounts standings;
    // Of the index that this one came from, so that the commonest question costs nothing.
    private final Object self = new Object();
    private final Object origin;
    private final ConflictDelta delta;

    private ConflictIndex(
            Ground ground,
            Lines lines,
            Grouped<Id<?>, Finding> byFact,
            Map<Severity, Integer> counts,
            FindingOrder order,
            Decisions decisions,
            Object origin,
            ConflictDelta delta) {
        this.ground = ground;
        this.lines = lines;
        this.byFact = byFact;
        this.counts = counts;
        this.order = order;
        this.decisions = decisions;
        this.origin = origin;
        this.delta = delta;
    }

    /** Checks all of {@code programme} by its own limits, before any time at which the clock matters. */
    public static ConflictIndex of(Programme programme) {
        return of(programme, Limits.of(programme));
    }

    /** Checks all of {@code programme} before any time at which the clock matters. */
    public static ConflictIndex of(Programme programme, Limits limits) {
        return of(programme, limits, Instant.MIN, Lately.NOTHING);
    }

    /**
     * Checks all of {@code programme}.
     *
     * @param asOf the moment as of which it is judged what is due; the index itself never looks at a clock
     * @param lately what was changed lately, which {@code programme} does not tell
     */
    public static ConflictIndex of(
            Programme programme, Limits limits, Instant asOf, Lately lately) {
        return of(new Rulebook(limits), programme, Moments.of(asOf), lately);
    }

    private static ConflictIndex of(Rulebook rules, Programme programme, long asOf, Lately lately) {
        FullCheck.Outcome outcome = FullCheck.of(rules, programme, asOf, lately);
        Lines lines = outcome.lines();
        Grouped.Builder<Id<?>, Finding> byFact = new Grouped.Builder<>();
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        lines.findings()
                .forEach(finding -> {
                    factsOf(finding).forEach(fact -> byFact.add(fact, finding));
                    counts.merge(finding.severity(), 1, Integer::sum);
                });
        return new ConflictIndex(
                outcome.ground(),
                lines,
                byFact.build(),
                counts,
                FindingOrder.of(lines::findings),
                Decisions.of(programme),
                new Object(),
                ConflictDelta.NONE);
    }

    /**
     * The index of {@code after}, found by checking only what {@code change} can affect; it equals {@code of(after)}.
     *
     * @param change a change that fits the programme this index is of
     * @param after that programme with the change applied
     * @throws Stopped when the thread is interrupted meanwhile and {@linkplain Stopped#heeding heeds} it
     */
    public ConflictIndex after(ChangeSet change, Programme after) {
        Stopped.ifAsked();
        Rulebook rules = ground.rules().after(change, after);
        if (!rules.equals(ground.rules()) || Affected.isEverything(change, after.size())) {
            Lately lately = ground.lately().after(change, rules.limits().freeze());
            ConflictIndex whole = of(rules, after, ground.asOf(), lately);
            return whole.from(self, difference(findings(), whole.findings()));
        }
        Ground next = ground.after(change, after);
        return next(
                next, new Recheck(ground, next, lines).run(change), decisions.after(change, after));
    }

    /**
     * The index of the same programme as of another moment, found by judging only what turns in between; it equals that of a
     * full check as of then.
     */
    public ConflictIndex at(Instant asOf) {
        Ground then = ground.at(Moments.of(asOf));
        if (then.asOf() == ground.asOf()) {
            return this;
        }
        return next(then, new Recheck(ground, then, lines).runForTime(), decisions);
    }

    /** The index of the same programme as of the same moment, with other knowledge of what was changed lately. */
    public ConflictIndex with(Lately lately) {
        Ground then = ground.with(lately);
        return next(then, new Recheck(ground, then, lines).runForLately(), decisions);
    }

    /** The moment as of which it is judged what is due; long before any visit for an index without a clock. */
    public Instant asOf() {
        return Moments.instant(ground.asOf());
    }

    /** What was changed lately, as far as this index knows. */
    public Lately lately() {
        return ground.lately();
    }

    /** The first moment after the one that this is as of, at which {@link #at} finds anything else; empty when none. */
    public Optional<Instant> nextTurn() {
        return lines.turns().next(ground.asOf()).map(Moments::instant);
    }

    private ConflictIndex next(Ground next, Recheck.Outcome outcome, Decisions decided) {
        ConflictDelta found =
                new ConflictDelta(
                        FindingOrder.sorted(outcome.found()), FindingOrder.sorted(outcome.gone()));
        Grouped.Builder<Id<?>, Finding> fewer = new Grouped.Builder<>();
        Grouped.Builder<Id<?>, Finding> more = new Grouped.Builder<>();
        Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
        numbers.putAll(counts);
        for (Finding finding : found.resolved()) {
            numbers.merge(finding.severity(), -1, Integer::sum);
            factsOf(finding).forEach(fact -> fewer.add(fact, finding));
        }
        for (Finding finding : found.appeared()) {
            numbers.merge(finding.severity(), 1, Integer::sum);
            factsOf(finding).forEach(fact -> more.add(fact, finding));
        }
        return new ConflictIndex(
                next,
                outcome.lines(),
                byFact.with(fewer, more),
                numbers,
                order.after(found, outcome.lines()::findings),
                decided,
                self,
                found);
    }

    /** What lies between this index and a later one, {@code after}. */
    public ConflictDelta deltaTo(ConflictIndex after) {
        if (after == this) {
            return ConflictDelta.NONE;
        }
        return after.origin.equals(self) ? after.delta : difference(findings(), after.findings());
    }

    /**
     * The same index, which tells without a search what lies between {@code earlier} and it.
     *
     * @param delta what {@link #deltaTo} of {@code earlier} would find
     */
    public ConflictIndex knowing(ConflictIndex earlier, ConflictDelta delta) {
        return from(earlier.self, delta);
    }

    /**
     * What of {@link #deltaTo} somebody is to be told: neither what comes accepted or muted, nor what goes that nobody was
     * told of.
     */
    public ConflictDelta openDeltaTo(ConflictIndex after) {
        ConflictDelta delta = deltaTo(after);
        return new ConflictDelta(
                delta.appeared().stream().filter(after.decisions::open).toList(),
                delta.resolved().stream().filter(decisions::open).toList());
    }

    /** What is decided about the findings. */
    public Decisions decisions() {
        return decisions;
    }

    /** All findings, in the order in which they bite; those that start together, the worst first. */
    public List<Finding> findings() {
        return order.get();
    }

    /** The findings that {@code fact} is one of the items or subjects of, in the same order. */
    public List<Finding> about(Id<?> fact) {
        return FindingOrder.sorted(byFact.get(fact));
    }

    /** Those {@link #about} it that are neither accepted nor muted. */
    public List<Finding> openAbout(Id<?> fact) {
        return FindingOrder.sorted(byFact.get(fact).stream().filter(decisions::open).toList());
    }

    /** How bad the worst of the findings about {@code fact} that wait for somebody is; empty when there is none. */
    public Optional<Severity> worst(Id<?> fact) {
        return byFact.get(fact).stream()
                .filter(decisions::open)
                .map(Finding::severity)
                .min(Severity::compareTo);
    }

    /** How many findings that wait for somebody are this bad. */
    public int count(Severity severity) {
        return count(Standing.OPEN, severity);
    }

    /** How many findings stand so and are this bad. */
    public int count(Standing standing, Severity severity) {
        StandingCounts known = standings;
        if (known == null) {
            known = StandingCounts.of(decisions, counts, lines.findings(), byFact::get);
            standings = known;
        }
        return known.count(standing, severity);
    }

    /** How many findings stand so. */
    public int count(Standing standing) {
        return Arrays.stream(Severity.values())
                .mapToInt(severity -> count(standing, severity))
                .sum();
    }

    private ConflictIndex from(Object other, ConflictDelta difference) {
        return new ConflictIndex(
                ground, lines, byFact, counts, order, decisions, other, difference);
    }

    private static ConflictDelta difference(List<Finding> before, List<Finding> after) {
        // What a change did not touch is the very same, which is found faster than what is equal.
        List<Finding> now = others(after, before);
        List<Finding> then = others(before, after);
        Set<Finding> was = new HashSet<>(then);
        Set<Finding> is = new HashSet<>(now);
        return new ConflictDelta(
                now.stream().filter(finding -> !was.contains(finding)).toList(),
                then.stream().filter(finding -> !is.contains(finding)).toList());
    }

    /** Those that are not in {@code known} themselves, though equal ones may be. */
    private static List<Finding> others(List<Finding> findings, List<Finding> known) {
        Set<Finding> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(known);
        return findings.stream().filter(finding -> !there.contains(finding)).toList();
    }

    private static Set<Id<?>> factsOf(Finding finding) {
        return Stream.concat(finding.items().stream(), finding.subjects().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
