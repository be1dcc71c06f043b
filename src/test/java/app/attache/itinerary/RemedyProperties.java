package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.DensePrograms;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every remedy of any finding, in crowded made-up visits; judged by full checks. */
class RemedyProperties {

    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");

    /** Of whatever kind, where almost everything is wrong; the plan knows what a full check finds. */
    @Property(tries = 40)
    void aRemedyOfAnyKindMendsItsFindingAndMakesNothingAsBad(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = DensePrograms.fixed(seed);
        ConflictIndex before = ConflictIndex.of(programme);
        Map<FindingKind, List<Finding>> byKind =
                before.findings().stream().collect(Collectors.groupingBy(Finding::kind));
        List<FindingKind> kinds = byKind.keySet().stream().sorted().toList();
        Finding finding = any(random, byKind.get(kinds.get(random.nextInt(kinds.size()))));
        Map<String, Integer> stood = worse(before);

        for (Remedy remedy : remedies(programme, before, finding)) {
            List<Finding> after = ConflictIndex.of(remedy.plan().after()).findings();

            assertThat(remedy.plan().conflictsAfter().findings()).isEqualTo(after);
            assertThat(after).extracting(Finding::key).doesNotContain(finding.key());
            assertThat(after)
                    .filteredOn(found ->
                            stood.getOrDefault(found.key(), Integer.MAX_VALUE)
                                    > found.severity().ordinal())
                    .allSatisfy(found ->
                            assertThat(found.severity()).isGreaterThan(finding.severity()));
        }
    }

    /** Otherwise the property above would say little. */
    @Example
    void thereAreRemediesForAlmostEveryKindInDenseProgrammes() {
        Set<FindingKind> mended = EnumSet.noneOf(FindingKind.class);
        for (long seed = 0; seed < 8; seed++) {
            Programme programme = DensePrograms.fixed(seed);
            ConflictIndex conflicts = ConflictIndex.of(programme);
            Map<FindingKind, Integer> tried = new EnumMap<>(FindingKind.class);
            for (Finding finding : conflicts.findings()) {
                if (!mended.contains(finding.kind())
                        && tried.merge(finding.kind(), 1, Integer::sum) <= 2
                        && !remedies(programme, conflicts, finding).isEmpty()) {
                    mended.add(finding.kind());
                }
            }
        }

        assertThat(mended).hasSizeGreaterThan(15);
    }

    @Property(tries = 30)
    void aRemedyMendsItsFindingAndMakesNothingAsBad(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = CrowdedVisit.make(random, 25);
        ConflictIndex before = ConflictIndex.of(programme);
        Finding finding = any(random, before.findings());

        for (Remedy remedy : remedies(programme, before, finding)) {
            List<Finding> after = ConflictIndex.of(remedy.plan().after()).findings();

            assertThat(after).extracting(Finding::key).doesNotContain(finding.key());
            assertThat(after)
                    .filteredOn(found ->
                            !worse(before).containsKey(found.key())
                                    || worse(before).get(found.key()) > found.severity().ordinal())
                    .allSatisfy(found ->
                            assertThat(found.severity()).isGreaterThan(finding.severity()));
        }
    }

    @Property(tries = 15)
    void takingARemedyBackGivesWhatWas(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = CrowdedVisit.make(random, 25);
        ConflictIndex before = ConflictIndex.of(programme);
        Origin undo = new Origin("Undo", "", "A. Planner", NOW);

        for (Remedy remedy : remedies(programme, before, any(random, before.findings()))) {
            Programme after = programme.apply(remedy.plan().changeSet());

            assertThat(after).isEqualTo(remedy.plan().after());
            assertThat(after.apply(remedy.plan().changeSet().inverse(undo))).isEqualTo(programme);
        }
    }

    private static Map<String, Integer> worse(ConflictIndex index) {
        return index.findings().stream()
                .collect(
                        Collectors.toMap(
                                Finding::key, found -> found.severity().ordinal(), Math::min));
    }

    private static Finding any(Random random, List<Finding> findings) {
        return findings.get(random.nextInt(findings.size()));
    }

    private static List<Remedy> remedies(
            Programme programme, ConflictIndex conflicts, Finding finding) {
        return new Remedies(new Planner(programme, conflicts, Texts.english(), "A. Planner", NOW))
                .of(finding);
    }
}
