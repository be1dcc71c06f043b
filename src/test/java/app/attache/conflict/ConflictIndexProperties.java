package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.generator.MinistryYear;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the index of every programme and after every change. */
class ConflictIndexProperties {

    private static final int CHANGES = 25;

    /** The kinds that the oracle judges. */
    private static final Set<FindingKind> ORACLE = EnumSet.copyOf(Cases.ENCOUNTERS);

    static {
        ORACLE.remove(FindingKind.OUTSIDE_STAY);
    }

    @Property(tries = 150)
    void theIncrementalResultIsTheFullResultInDenseProgrammes(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Dense.programme(seed);
        ConflictIndex index = ConflictIndex.of(programme);
        for (int i = 0; i < CHANGES; i++) {
            ChangeSet change = Dense.change(programme, seeds.nextLong());
            programme = programme.apply(change);
            index = index.after(change, programme);
            assertSame(index, full(index, programme), programme);
        }
    }

    @Property(tries = 100)
    void stepsDoTogetherWhatLiesBetweenTheirEnds(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Dense.programme(seed);
        ConflictIndex start = ConflictIndex.of(programme);
        ConflictIndex index = start;
        List<ConflictDelta> steps = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ChangeSet change = Dense.change(programme, seeds.nextLong());
            programme = programme.apply(change);
            ConflictIndex next = index.after(change, programme);
            steps.add(index.deltaTo(next));
            index = next;
        }

        ConflictDelta together = ConflictDelta.together(steps);
        assertThat(together).isEqualTo(start.deltaTo(full(start, programme)));
        assertThat(start.deltaTo(index.knowing(start, together))).isEqualTo(together);
    }

    /** With a clock that goes on, and changes made at any time of the days that are planned. */
    @Property(tries = 150)
    void theIncrementalResultIsTheFullResultAtAnyTime(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Dense.programme(seed);
        Limits limits = Limits.of(programme);
        ConflictIndex index =
                ConflictIndex.of(programme, limits, Dense.instant(seeds), Lately.NOTHING);
        for (int i = 0; i < CHANGES; i++) {
            Instant now = Dense.instant(seeds);
            index = index.at(now);
            assertSame(index, ConflictIndex.of(programme, limits, now, index.lately()), programme);
            ChangeSet change = Dense.change(programme, seeds.nextLong());
            Origin origin = new Origin("Change", "", "A. Planner", Dense.instant(seeds));
            change = new ChangeSet(origin, change.edits());
            programme = programme.apply(change);
            index = index.after(change, programme);
            assertSame(index, ConflictIndex.of(programme, limits, now, index.lately()), programme);
        }
    }

    /** Nothing turns between two turns. */
    @Property(tries = 100)
    void whatIsFoundStaysUntilTheNextTurn(@ForAll long seed) {
        Programme programme = Dense.programme(seed);
        Instant now = Dense.instant(new Random(seed));
        ConflictIndex index = ConflictIndex.of(programme, Limits.DEFAULTS, now, Lately.NOTHING);
        Optional<Instant> turn = index.nextTurn();
        Instant until = turn.orElse(now.plus(Duration.ofDays(30)));

        assertSame(
                index,
                ConflictIndex.of(programme, Limits.DEFAULTS, until.minusMillis(1), Lately.NOTHING),
                programme);
        assertThat(index.at(until).nextTurn()).isNotEqualTo(Optional.of(until));
    }

    @Property(tries = 150)
    void theIncrementalResultIsTheFullResultInAnyProgramme(@ForAll long seed) {
        Random seeds = new Random(seed);
        Programme programme = Programmes.programme(seed, 60);
        ConflictIndex index = ConflictIndex.of(programme);
        for (int i = 0; i < CHANGES; i++) {
            ChangeSet change = Programmes.change(programme, seeds.nextLong());
            programme = programme.apply(change);
            index = index.after(change, programme);
            assertSame(index, full(index, programme), programme);
        }
    }

    @Property(tries = 150)
    void theFullResultIsThatOfComparingEverythingWithEverything(@ForAll long seed) {
        Programme programme = Dense.programme(seed);
        Set<String> found = new TreeSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (finding.verdict() != Verdict.NOT_EVALUABLE && ORACLE.contains(finding.kind())) {
                found.add(Oracle.line(finding));
            }
        }

        assertThat(found).isEqualTo(Oracle.found(programme));
    }

    @Property(tries = 300)
    void whoIsOutsideIsWhoNoStayAndNoLegPutsThere(@ForAll long seed) {
        Programme programme = Dense.fixedProgramme(seed);
        Set<String> found = new TreeSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (finding.kind() == FindingKind.OUTSIDE_STAY) {
                Id<?> meeting = finding.items().getLast();
                found.add(finding.subjects().getFirst() + " " + meeting);
            }
        }

        assertThat(found).isEqualTo(Oracle.outside(programme));
    }

    @Property(tries = 300)
    void aPersonsDaysAreJudgedAsByCountingThemOut(@ForAll long seed) {
        Programme programme = Dense.fixedProgramme(seed);
        Set<String> found = new TreeSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (DayOracle.KINDS.contains(finding.kind())) {
                found.add(DayOracle.line(finding));
            }
        }

        assertThat(found).isEqualTo(DayOracle.found(programme));
    }

    @Property(tries = 100)
    void theDeltaIsTheDifferenceOfTheFindings(@ForAll long seed) {
        Programme programme = Dense.programme(seed);
        ChangeSet change = Dense.change(programme, seed + 1);
        Programme changed = programme.apply(change);
        ConflictIndex before = ConflictIndex.of(programme);
        ConflictIndex after = before.after(change, changed);
        List<Finding> appeared = new ArrayList<>(after.findings());
        appeared.removeAll(before.findings());
        List<Finding> resolved = new ArrayList<>(before.findings());
        resolved.removeAll(after.findings());
        ConflictDelta difference = new ConflictDelta(appeared, resolved);

        assertThat(before.deltaTo(after)).isEqualTo(difference);
        assertThat(before.deltaTo(ConflictIndex.of(changed))).isEqualTo(difference);
        assertThat(before.deltaTo(before)).isEqualTo(ConflictDelta.NONE);
    }

    @Property(tries = 100)
    void keysTellFindingsApart(@ForAll long seed) {
        List<Finding> findings = ConflictIndex.of(Dense.programme(seed)).findings();

        assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates();
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() != Verdict.CERTAIN)
                .noneMatch(finding -> finding.severity() == Severity.HARD);
    }

    @Example
    void aChangeOfAlmostEverythingIsFoundAsWell() {
        Programme year = MinistryYear.of(300, 3).programme();
        List<Edit> edits = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            year.all(kind).forEach(fact -> edits.add(new Edit.Added(fact)));
        }
        ConflictIndex before = ConflictIndex.of(Programme.empty());
        ConflictIndex after = before.after(Cases.change(edits.toArray(Edit[]::new)), year);

        assertSame(after, ConflictIndex.of(year), year);
        assertThat(after.findings()).isNotEmpty();
        assertThat(before.deltaTo(after)).isEqualTo(new ConflictDelta(after.findings(), List.of()));
    }

    /** Otherwise the properties above would say little. */
    @Example
    void theMadeUpProgrammesHoldEveryKindInEveryVerdict() {
        Set<String> seen = new TreeSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Random seeds = new Random(seed);
            Programme programme = Dense.programme(seed);
            ConflictIndex index =
                    ConflictIndex.of(
                            programme, Limits.DEFAULTS, Dense.instant(seeds), Lately.NOTHING);
            for (int i = 0; i < 10; i++) {
                Origin origin = new Origin("Change", "", "A. Planner", Dense.instant(seeds));
                ChangeSet change =
                        new ChangeSet(origin, Dense.change(programme, seeds.nextLong()).edits());
                programme = programme.apply(change);
                index = index.after(change, programme);
            }
            index.findings().forEach(finding -> seen.add(finding.kind() + " " + finding.verdict()));
        }

        for (FindingKind kind : Cases.ENCOUNTERS) {
            assertThat(seen).contains(kind + " CERTAIN", kind + " POSSIBLE");
        }
        assertThat(seen)
                .containsAll(
                        Rules.of(Limits.DEFAULTS, new Readings(Limits.DEFAULTS)).stream()
                                .map(rule -> rule.kind() + " CERTAIN")
                                .toList());
        assertThat(seen)
                .contains(
                        "PERSON_DOUBLE_BOOKED NOT_EVALUABLE",
                        "VENUE_DOUBLE_BOOKED NOT_EVALUABLE",
                        "OUTSIDE_STAY NOT_EVALUABLE",
                        "OVERLAPS_LEG NOT_EVALUABLE",
                        "DEPENDENCY NOT_EVALUABLE");
    }

    private static ConflictIndex full(ConflictIndex index, Programme programme) {
        return ConflictIndex.of(programme, Limits.of(programme), Instant.MIN, index.lately());
    }

    private static void assertSame(ConflictIndex index, ConflictIndex full, Programme programme) {
        assertThat(index.findings()).isEqualTo(full.findings());
        for (Severity severity : Severity.values()) {
            assertThat(index.count(severity)).isEqualTo(full.count(severity));
        }
        for (Kind kind : Kind.values()) {
            for (Entity fact : programme.all(kind)) {
                assertThat(index.about(fact.id())).isEqualTo(full.about(fact.id()));
            }
        }
    }
}
