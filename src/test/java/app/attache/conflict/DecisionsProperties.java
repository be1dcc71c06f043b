package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.KindSetting;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for decisions about the findings of every programme, whatever changes in between. */
class DecisionsProperties {

    private static final int STEPS = 15;
    private static final Origin ORIGIN =
            new Origin("Decide", "Why not", "A. Planner", Instant.parse("2025-02-01T10:00:00Z"));

    @Property(tries = 60)
    void standingsAndCountsFollowEveryStepAndEveryUndo(@ForAll long seed) {
        Random random = new Random(seed);
        Programme programme = Dense.programme(seed);
        ConflictIndex index = ConflictIndex.of(programme);
        for (int i = 0; i < STEPS; i++) {
            ChangeSet change = change(programme, index, random);
            Programme changed = programme.apply(change);
            ConflictIndex after = index.after(change, changed);
            assertSame(after, ConflictIndex.of(changed));

            ChangeSet undo = change.inverse(ORIGIN);
            assertThat(changed.apply(undo)).isEqualTo(programme);
            assertSame(after.after(undo, programme), index);
            programme = changed;
            index = after;
        }
    }

    private static ChangeSet change(Programme programme, ConflictIndex index, Random random) {
        List<Finding> some = new ArrayList<>(index.findings());
        some.removeIf(_ -> random.nextInt(4) > 0);
        return switch (random.nextInt(4)) {
            case 0 -> Decisions.accept(programme, some, ORIGIN);
            case 1 -> Decisions.reopen(programme, some, ORIGIN);
            case 2 -> Decisions.settle(programme, settings(programme, random), ORIGIN);
            default -> Dense.change(programme, random.nextLong());
        };
    }

    private static RuleSettings settings(Programme programme, Random random) {
        FindingKind kind = FindingKind.values()[random.nextInt(FindingKind.values().length)];
        KindSetting.Weight weight =
                KindSetting.Weight.values()[random.nextInt(KindSetting.Weight.values().length)];
        return RuleSettings.of(programme)
                .with(new KindSetting(kind.label(), weight, random.nextInt(3) == 0));
    }

    private static void assertSame(ConflictIndex index, ConflictIndex full) {
        assertThat(index.findings()).isEqualTo(full.findings());
        for (Standing standing : Standing.values()) {
            for (Severity severity : Severity.values()) {
                long counted =
                        full.findings().stream()
                                .filter(finding -> finding.severity() == severity)
                                .filter(finding -> full.decisions().of(finding) == standing)
                                .count();
                assertThat(index.count(standing, severity)).isEqualTo((int) counted);
            }
        }
    }

    @Property(tries = 100)
    void everyFindingIsInOneGroupWithAllThatHaveItsCause(@ForAll long seed) {
        List<Finding> findings = ConflictIndex.of(Dense.programme(seed)).findings();
        List<FindingGroup> groups = FindingGroup.of(findings);

        assertThat(groups.stream().flatMap(group -> group.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(findings);
        assertThat(groups).extracting(FindingGroup::cause).doesNotHaveDuplicates();
        assertThat(groups).extracting(FindingGroup::start).isSorted();
        for (FindingGroup group : groups) {
            assertThat(group.findings())
                    .allMatch(finding -> finding.severity().compareTo(group.worst()) >= 0);
        }
    }

    @Property(tries = 100)
    void whatConcernsADelegationConcernsItOrAMemberOrItsProgramme(@ForAll long seed) {
        Programme programme = Dense.programme(seed);
        ConflictIndex index = ConflictIndex.of(programme);
        for (Delegation delegation : programme.all(Delegation.class)) {
            List<Finding> passing =
                    FindingFilter.OPEN
                            .withDelegations(Set.of(delegation.id()))
                            .of(index, programme);
            for (Finding finding : index.findings()) {
                assertThat(passing.contains(finding))
                        .isEqualTo(concerns(finding, delegation, programme));
            }
        }
    }

    private static boolean concerns(Finding finding, Delegation delegation, Programme programme) {
        for (Id<?> fact : finding.subjects()) {
            if (fact.equals(delegation.id())
                    || delegation.members().stream().anyMatch(it -> it.person().equals(fact))) {
                return true;
            }
        }
        for (Id<?> fact : finding.items()) {
            if (fact.equals(delegation.id())
                    || programme.get(fact).references().anyMatch(delegation.id()::equals)) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 60)
    void whatConcernsNobodyElseStaysOutOfAPersonsList(@ForAll long seed) {
        Programme programme = Dense.programme(seed);
        ConflictIndex index = ConflictIndex.of(programme);
        for (Person person : programme.all(Person.class)) {
            assertThat(FindingFilter.OPEN.withPeople(Set.of(person.id())).of(index, programme))
                    .allMatch(finding ->
                            finding.subjects().contains(person.id())
                                    || finding.items().contains(person.id())
                                    || finding.items().stream()
                                            .anyMatch(item ->
                                                    programme
                                                            .get(item)
                                                            .references()
                                                            .anyMatch(person.id()::equals)));
        }
    }
}
