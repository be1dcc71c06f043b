package app.attache.workspace;

import static app.attache.programme.TypicalVisit.FIRST_ISSUE;
import static app.attache.programme.TypicalVisit.PRESS;
import static app.attache.programme.TypicalVisit.PROGRAMME;
import static app.attache.programme.TypicalVisit.TALKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.itinerary.MoveMeeting;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Plan;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Revision;
import app.attache.programme.RevisionBuilder;
import app.attache.programme.RuleSettings;
import app.attache.programme.Status;
import app.attache.programme.TimeLimit;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The talks of a visit begin on Tuesday the 4th at 15:00 UTC, the press conference at 16:30; the file is used in the days
 * before.
 */
class TimePassingTest {

    private static final Meeting TENTATIVE = TALKS.withStatus(Status.TENTATIVE);
    private static final Meeting LATER =
            PRESS.withTime(PRESS.time().startingAt(PRESS.time().start().plusHours(2)));

    @TempDir Path folder;

    private final MovedClock clock = new MovedClock(at(1, 10, 0));

    private static Instant at(int day, int hour, int minute) {
        return Instant.parse("2025-02-%02dT%02d:%02d:00Z".formatted(day, hour, minute));
    }

    private Workspace open() {
        return Workspace.open(
                folder.resolve("visit"),
                OpenOptions.of("A. Planner").withClock(clock).withAlarm(clock));
    }

    /** The file with the visit in it, brought in on the 1st. */
    private Workspace begun() {
        Workspace workspace = open();
        workspace.importProgramme(PROGRAMME, "Enter the visit");
        return workspace;
    }

    private Snapshot change(Workspace workspace, Instant at, Edit... edits) {
        clock.set(at);
        return workspace.apply(changing(workspace, edits));
    }

    private static ChangeSet changing(Workspace workspace, Edit... edits) {
        return new ChangeSet(workspace.origin("Change", ""), List.of(edits));
    }

    private static List<Finding> found(FindingKind kind, Snapshot snapshot) {
        return snapshot.conflicts().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private static List<Finding> holds(Snapshot snapshot) {
        return found(FindingKind.UNCONFIRMED_HOLD, snapshot);
    }

    private static List<Finding> notices(Snapshot snapshot) {
        return found(FindingKind.SHORT_NOTICE, snapshot);
    }

    @Test
    void aFileIsJudgedAsOfItsOpeningAndWhatIsOverIsQuiet() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            assertThat(holds(workspace.current())).isEmpty();
        }
        clock.set(at(3, 9, 0));
        try (Workspace workspace = open()) {
            assertThat(holds(workspace.current()))
                    .extracting(Finding::items)
                    .containsExactly(List.<Id<?>>of(TALKS.id()));
        }
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        try (Workspace workspace = open()) {
            assertThat(holds(workspace.current())).isEmpty();
            assertThat(clock.waits()).isEmpty();
        }
    }

    @Test
    void aLateChangeIsKnownAfterReopeningUntilWhatItCameLateForBegins() {
        try (Workspace workspace = begun()) {
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, LATER));
            assertThat(notices(workspace.current())).hasSize(1);
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current()))
                    .extracting(Finding::items)
                    .containsExactly(List.<Id<?>>of(PRESS.id()));
        }
        clock.set(at(4, 18, 30));
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).isEmpty();
        }
    }

    @Test
    void whatIsPutOffToAnotherWeekIsNoLongerNewsWhenItsOldTimeIsOver() {
        Meeting nextWeek =
                PRESS.withTime(PRESS.time().startingAt(PRESS.time().start().plusDays(7)));
        try (Workspace workspace = begun()) {
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, nextWeek));
            assertThat(notices(workspace.current())).hasSize(1);

            clock.wakeAt(at(4, 16, 30));
            assertThat(notices(workspace.current())).isEmpty();
        }
    }

    @Test
    void aLateChangeThatIsUndoneIsNoneAndRedoneIsOneAgain() {
        try (Workspace workspace = begun()) {
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, LATER));
            workspace.undo();
            assertThat(notices(workspace.current())).isEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).isEmpty();
            workspace.redo();
            assertThat(notices(workspace.current())).hasSize(1);
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).hasSize(1);
        }
    }

    @Test
    void aLateCancellationThatIsTakenBackLeavesNothingToTellEvenByRemoval() {
        Meeting apart = PRESS.withId(Id.meeting("apart"));
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 12, 0), new Edit.Added(apart));
            change(workspace, at(4, 9, 0), new Edit.Removed(apart));
        }
        try (Workspace workspace = open()) {
            workspace.undo();
            assertThat(notices(workspace.current())).isEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).isEmpty();
        }
    }

    @Test
    void whoWasToldOfAChangeHasToBeToldThatItIsTakenBack() {
        try (Workspace workspace = begun()) {
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, LATER));
            change(workspace, at(4, 9, 10), new Edit.Added(issue(at(4, 9, 10))));
            assertThat(notices(workspace.current())).isEmpty();

            change(workspace, at(4, 9, 20), new Edit.Replaced(LATER, PRESS));
            assertThat(notices(workspace.current())).hasSize(1);
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).hasSize(1);
        }
    }

    private static Revision issue(Instant at) {
        return RevisionBuilder.builder(FIRST_ISSUE)
                .id(Id.revision("second"))
                .number(2)
                .issued(at)
                .build();
    }

    @Test
    void aVisitThatIsBroughtInOnItsFirstDayIsNoNews() {
        clock.set(at(4, 9, 0));
        try (Workspace workspace = begun()) {
            assertThat(notices(workspace.current())).isEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current())).isEmpty();
            Meeting added = PRESS.withId(Id.meeting("added"));
            change(workspace, at(4, 9, 5), new Edit.Added(added));
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current()))
                    .extracting(Finding::items)
                    .containsExactly(List.<Id<?>>of(Id.meeting("added")));
        }
    }

    @Test
    void whatTimeBringsIsToldToListenersAtItsMoment() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            List<ConflictDelta> heard = new ArrayList<>();
            workspace.listen(hearing(heard));
            clock.wakeAt(at(2, 14, 59));
            assertThat(heard).isEmpty();
            assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));

            clock.wakeAt(at(2, 15, 0));
            assertThat(heard).hasSize(1);
            assertThat(heard.getFirst().appeared())
                    .extracting(Finding::kind)
                    .containsExactly(FindingKind.UNCONFIRMED_HOLD);
            assertThat(holds(workspace.current())).isEqualTo(heard.getFirst().appeared());
            assertThat(workspace.history()).hasSize(2);

            clock.wakeAt(at(4, 15, 0));
            assertThat(heard.getLast().resolved()).isEqualTo(heard.getFirst().appeared());
            assertThat(clock.waits()).isEmpty();
        }
    }

    private static WorkspaceListener hearing(List<ConflictDelta> heard) {
        return new WorkspaceListener() {
            @Override
            public void changed(
                    Snapshot before, Snapshot after, ChangeSet change, ConflictDelta delta) {
                heard.add(delta);
            }

            @Override
            public void turned(Snapshot before, Snapshot after, ConflictDelta delta) {
                heard.add(delta);
            }
        };
    }

    @Test
    void oneWakeUpIsAwaitedAtATimeAndNoneOnceTheFileIsClosed() {
        try (Workspace workspace = begun()) {
            assertThat(clock.waits()).isEmpty();
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));
            change(workspace, at(2, 14, 59), new Edit.Replaced(PRESS, LATER));
            assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));
            workspace.undo();
            workspace.undo();
            assertThat(clock.waits()).isEmpty();
            workspace.redo();
            assertThat(clock.waits()).hasSize(1);
        }
        assertThat(clock.waits()).isEmpty();
    }

    /** A wait does not go on while a machine sleeps, so nobody may wait for longer than a minute. */
    @Test
    void aMachineThatSleptFindsAllThatBecameDueWhenItIsWoken() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));

            clock.wakeAt(at(3, 7, 0));
            assertThat(holds(workspace.current())).hasSize(1);
        }
    }

    @Test
    void whatIsOverdueWhenAStepIsMadeIsToldBeforeIt() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            List<ConflictDelta> heard = new ArrayList<>();
            workspace.listen(hearing(heard));
            change(workspace, at(3, 7, 0), new Edit.Replaced(TENTATIVE, TALKS));

            assertThat(heard).hasSize(2);
            assertThat(heard.getFirst().appeared()).hasSize(1);
            assertThat(heard.getLast().resolved()).containsAll(heard.getFirst().appeared());
        }
    }

    @Test
    void aPreviewIsOfNowAndSaysThatItComesLate() {
        try (Workspace workspace = begun()) {
            clock.set(at(4, 9, 0));
            Preview preview =
                    workspace.preview(changing(workspace, new Edit.Replaced(PRESS, LATER)));
            assertThat(preview.delta().appeared())
                    .extracting(Finding::kind)
                    .contains(FindingKind.SHORT_NOTICE);

            Preview hold =
                    workspace.preview(changing(workspace, new Edit.Replaced(TALKS, TENTATIVE)));
            assertThat(hold.delta().appeared())
                    .extracting(Finding::kind)
                    .contains(FindingKind.UNCONFIRMED_HOLD);
            assertThat(workspace.current().programme()).isEqualTo(PROGRAMME);
        }
    }

    /** Worked out on the 1st and looked at again on the day itself. */
    @Test
    void aPlanAndADraftOfItAreJudgedAsOfWhenTheyAreCarriedOut() {
        MoveMeeting later =
                MoveMeeting.of(PRESS.id(), NewTime.at(LATER.time().start().toLocalDateTime()));
        try (Workspace workspace = begun()) {
            Plan early = workspace.plan(later, Texts.english());
            PlanDraft draft = workspace.drafts().keep(early, "Later");
            assertThat(early.delta().appeared())
                    .extracting(Finding::kind)
                    .doesNotContain(FindingKind.SHORT_NOTICE);

            clock.set(at(4, 9, 0));
            assertThat(workspace.plan(later, Texts.english()).delta().appeared())
                    .extracting(Finding::kind)
                    .contains(FindingKind.SHORT_NOTICE);
            List<Finding> foreseen = workspace.drafts().outlook(draft).delta().appeared();
            assertThat(foreseen).extracting(Finding::kind).contains(FindingKind.SHORT_NOTICE);
            workspace.drafts().apply(draft);
            assertThat(workspace.current().conflicts().findings()).containsAll(foreseen);
        }
    }

    @Test
    void anyMomentCanBeAskedFor() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, LATER));
            clock.set(at(9, 9, 0));

            assertThat(holds(workspace.asOf(at(2, 14, 59)))).isEmpty();
            assertThat(holds(workspace.asOf(at(2, 15, 0)))).hasSize(1);
            assertThat(notices(workspace.asOf(at(4, 10, 0)))).hasSize(1);
            assertThat(workspace.asOf(at(9, 9, 0)).conflicts().findings())
                    .doesNotContainAnyElementsOf(notices(workspace.asOf(at(4, 10, 0))));
        }
    }

    @Test
    void aFreezeHoldsForTheChangesThatFoundItInForce() {
        try (Workspace workspace = begun()) {
            change(workspace, at(3, 13, 0), new Edit.Replaced(PRESS, LATER));
            assertThat(notices(workspace.current())).isEmpty();
            RuleSettings rules = RuleSettings.of(workspace.current().programme());
            change(
                    workspace,
                    at(3, 13, 10),
                    new Edit.Replaced(rules, rules.with(TimeLimit.FREEZE, Duration.ofHours(48))));
            assertThat(notices(workspace.current())).isEmpty();
            Meeting longer =
                    TALKS.withTime(TALKS.time().startingAt(TALKS.time().start().plusMinutes(5)));
            change(workspace, at(3, 13, 20), new Edit.Replaced(TALKS, longer));
            assertThat(notices(workspace.current())).hasSize(1);
        }
        try (Workspace workspace = open()) {
            assertThat(notices(workspace.current()))
                    .extracting(Finding::items)
                    .containsExactly(List.<Id<?>>of(TALKS.id()));
        }
    }

    @Test
    void theHistoryTellsThatAFindingAppearedBecauseTimePassed() {
        try (Workspace workspace = begun()) {
            change(workspace, at(1, 11, 0), new Edit.Replaced(TALKS, TENTATIVE));
            change(workspace, at(4, 9, 0), new Edit.Replaced(PRESS, LATER));
            FindingHistory history = new FindingHistory(workspace);
            history.update((_, _) -> true);

            assertThat(history.of(holds(workspace.current()).getFirst()))
                    .contains(new Appearance.ByTime(at(2, 15, 0), 2));
            assertThat(history.of(notices(workspace.current()).getFirst()))
                    .map(Appearance::step)
                    .contains(3L);

            clock.wakeAt(at(4, 15, 0));
            workspace.undo();
            history.update((_, _) -> true);
            assertThat(holds(workspace.current())).isEmpty();
        }
    }
}
