package app.attache.desktop.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Decisions;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.KindSetting;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.programme.TypicalVisit;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample with a dinner that begins while most of the delegation is still with Secretary Hegseth. */
class ConflictsModelTest {

    private static final Origin ORIGIN =
            new Origin("Decide", "They leave early", "A. Planner", Instant.EPOCH);
    private static final Meeting HEGSETH = VisitFiles.washington().get(Id.meeting("e4"));
    private static final Meeting DINNER =
            HEGSETH.withId(Id.meeting("dinner"))
                    .withTitle("Dinner")
                    .withTime(HEGSETH.time().startingAt(HEGSETH.time().start().plusMinutes(20)));
    private static final Programme PROGRAMME =
            VisitFiles.washington()
                    .apply(TypicalVisit.change("Ask to dinner", new Edit.Added(DINNER)));

    private final WindowModel window = WindowModels.of(PROGRAMME);
    private final ConflictsModel model =
            new ConflictsModel(
                    window,
                    (_, _) -> {
                        throw new AssertionError("There are few findings");
                    });

    @Test
    void aClashOfManyPeopleIsOneCardThatUnfolds() {
        ConflictRow.Group clash = clash();
        int folded = model.shown().get().size();
        assertThat(clash.findings().size()).isGreaterThan(1);
        assertThat(clash.unfolded()).isFalse();

        model.unfold(clash.group(), true);
        assertThat(model.shown().get()).hasSize(folded + clash.findings().size());
        model.unfold(clash.group(), false);
        assertThat(model.shown().get()).hasSize(folded);
    }

    @Test
    void whatBitesFirstStandsFirst() {
        List<Finding> findings = window.snapshot().get().conflicts().findings();

        assertThat(findings)
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(
                        Comparator.comparing((Finding finding) -> finding.span().startInclusive())
                                .thenComparing(Finding::severity));
        assertThat(
                        model.shown().get().stream()
                                .filter(ConflictRow.Group.class::isInstance)
                                .map(ConflictRow.Group.class::cast)
                                .map(group -> group.findings().getFirst().span().startInclusive()))
                .isSorted();
    }

    @Test
    void theListIsNarrowedBySeverityAndKind() {
        model.toggle(Severity.HARD, true);
        assertThat(findings()).isNotEmpty().allMatch(it -> it.severity() == Severity.HARD);
        model.toggle(FindingKind.DST, true);
        assertThat(model.shown().get()).isEmpty();
        assertThat(model.narrowed()).isTrue();
        assertThat(model.nothing()).contains("filter");
        model.widen();
        assertThat(findings()).hasSize(model.countOfAll());
    }

    @Test
    void whatConcernsASelectedPersonOrDelegationIsShown() {
        int clashing = clash().findings().size();
        Id<?> person = clash().findings().getFirst().subjects().getFirst();
        model.showSelectionOnly(true);
        window.selection().set(Optional.of(person));
        assertThat(findings()).isNotEmpty().anyMatch(it -> it.subjects().contains(person));
        assertThat(findings()).hasSize(model.countOfSelection());

        Id<Delegation> delegation = DINNER.delegations().getFirst();
        window.selection().set(Optional.of(delegation));
        assertThat(findings()).hasSizeGreaterThanOrEqualTo(clashing);
        model.toggle(delegation, true);
        assertThat(model.filter().get().delegations()).isEqualTo(Set.of(delegation));
        assertThat(findings()).hasSize(model.countOfSelection());
    }

    @Test
    void whatIsAcceptedOrMutedIsShownOnRequest() {
        List<Finding> clash = clash().findings();
        int before = model.countOfAll();
        Programme accepted = PROGRAMME.apply(Decisions.accept(PROGRAMME, clash, ORIGIN));
        window.snapshot().set(Snapshot.of(accepted));

        assertThat(findings()).doesNotContainAnyElementsOf(clash);
        assertThat(model.countOfAll()).isEqualTo(before - clash.size());
        assertThat(model.count(Standing.ACCEPTED)).isEqualTo(clash.size());
        model.toggle(Standing.ACCEPTED, true);
        assertThat(findings()).containsAll(clash);
        CardWords words = CardWords.of(window.snapshot().get(), window.texts());
        assertThat(words.aside(clash())).isTrue();
        assertThat(words.decided(clash())).contains("They leave early");

        RuleSettings muting =
                RuleSettings.USUAL.with(
                        new KindSetting(
                                clash.getFirst().kind().label(), KindSetting.Weight.USUAL, true));
        window.snapshot()
                .set(Snapshot.of(PROGRAMME.apply(Decisions.settle(PROGRAMME, muting, ORIGIN))));
        assertThat(findings()).noneMatch(it -> it.kind() == clash.getFirst().kind());
        model.toggle(Standing.MUTED, true);
        assertThat(findings()).containsAll(clash);
    }

    @Test
    void aCardOfAGroupNamesWhomItConcernsAndAVoidAcceptanceSaysSo() {
        CardWords words = CardWords.of(window.snapshot().get(), window.texts());
        assertThat(words.detail(clash())).contains("conflicts with one cause: ");

        Programme accepted =
                PROGRAMME.apply(Decisions.accept(PROGRAMME, clash().findings(), ORIGIN));
        Programme moved =
                accepted.apply(
                        TypicalVisit.change(
                                "Move",
                                new Edit.Replaced(
                                        DINNER,
                                        DINNER.withTime(
                                                DINNER.time()
                                                        .startingAt(
                                                                DINNER.time()
                                                                        .start()
                                                                        .plusMinutes(5))))));
        window.snapshot().set(Snapshot.of(moved));
        CardWords now = CardWords.of(window.snapshot().get(), window.texts());
        assertThat(now.decided(clash())).contains("found otherwise now");
        assertThat(now.aside(clash())).isFalse();
    }

    private ConflictRow.Group clash() {
        return model.shown().get().stream()
                .filter(ConflictRow.Group.class::isInstance)
                .map(ConflictRow.Group.class::cast)
                .filter(it -> it.group().cause().contains(DINNER.id() + "+" + HEGSETH.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings() {
        return model.shown().get().stream()
                .filter(row -> !(row instanceof ConflictRow.Single single && single.ofGroup()))
                .flatMap(row -> row.findings().stream())
                .toList();
    }
}
