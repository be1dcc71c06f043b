package app.attache.workspace;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.PRESS;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.CancelMeeting;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.LimaVisit;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Plan;
import app.attache.programme.Edit;
import app.attache.programme.Programme;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are kept beside the programme, and what the file held at earlier moments. */
class DraftsTest {

    @TempDir Path folder;

    @Test
    void draftsLiveInTheFileAndAreNoSteps() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            workspace.drafts().keep(saturday(workspace), "To Saturday");
            assertThat(workspace.history()).hasSize(1);
            assertThat(workspace.current().programme()).isEqualTo(LimaVisit.PROGRAMME);
        }
        try (Workspace workspace = open()) {
            PlanDraft draft = workspace.drafts().list().getFirst();
            assertThat(draft.name()).isEqualTo("To Saturday");
            assertThat(draft.madeAfter()).isEqualTo(1);
            assertThat(draft.changeSet().edits())
                    .isEqualTo(saturday(workspace).changeSet().edits());
        }
    }

    @Test
    void applyingADraftIsWhatItsPlanForesaw() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            Plan plan = saturday(workspace);
            PlanDraft draft = workspace.drafts().keep(plan, "To Saturday");

            assertThat(workspace.drafts().apply(draft).programme()).isEqualTo(plan.after());
            assertThat(workspace.undoLabel()).contains("To Saturday");
            assertThat(workspace.drafts().list()).isEmpty();
        }
    }

    @Test
    void theOutlookTellsNightsMeetingsAndNotices() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            workspace.drafts().keep(saturday(workspace), "To Saturday");
            workspace
                    .drafts()
                    .keep(workspace.plan(CancelMeeting.of(TALKS.id()), Texts.english()), "");

            DraftOutlook longer = workspace.drafts().compare().getFirst();
            DraftOutlook without = workspace.drafts().compare().getLast();

            assertThat(longer.nightsAdded()).isEqualTo(2);
            assertThat(longer.notices()).isNotEmpty();
            assertThat(without.lost()).containsExactly(TALKS);
            assertThat(without.draft().name()).isEqualTo("Cancel Talks");
        }
    }

    @Test
    void whatTheProgrammeMovedOnFromIsLeftOutWhenADraftIsRebased() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            Plan plan = workspace.plan(CancelMeeting.of(TALKS.id()), Texts.english());
            workspace.apply(
                    TypicalVisit.change(
                            "Rename", new Edit.Replaced(TALKS, TALKS.withTitle("Other talks"))));

            Rebased rebased = Rebased.of(plan.changeSet(), workspace.current().programme());

            assertThat(rebased.lost()).extracting(Edit::id).containsExactly(TALKS.id());
            Programme after = workspace.current().programme().apply(rebased.changeSet());
            assertThat(after.get(TALKS.id()).title()).isEqualTo("Other talks");
            assertThat(after.get(PRESS.id())).isEqualTo(PRESS);
        }
    }

    @Test
    void whatADraftAddsThatRefersToNothingAnyMoreNoLongerFits() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            Programme now = workspace.current().programme();

            Rebased rebased =
                    Rebased.of(TypicalVisit.change("Take Talks out", new Edit.Removed(TALKS)), now);

            assertThat(rebased.lost()).hasSize(1);
            assertThat(rebased.changeSet().isEmpty()).isTrue();
        }
    }

    @Test
    void thePastIsWhatTheStepsLeft() {
        try (Workspace workspace = open()) {
            workspace.importProgramme(LimaVisit.PROGRAMME, "Enter");
            Plan plan = saturday(workspace);
            workspace.apply(plan);
            workspace.undo();

            assertThat(workspace.past().after(0)).isEqualTo(Programme.empty());
            assertThat(workspace.past().after(1)).isEqualTo(LimaVisit.PROGRAMME);
            assertThat(workspace.past().after(2)).isEqualTo(plan.after());
            assertThat(workspace.past().after(3)).isEqualTo(LimaVisit.PROGRAMME);
            assertThat(workspace.past().stepAt(Instant.parse("2025-02-03T12:00:00Z"))).isEqualTo(3);
            assertThat(workspace.past().stepAt(Instant.parse("2025-02-03T11:00:00Z"))).isZero();
        }
    }

    private Workspace open() {
        return Workspace.open(
                folder.resolve("visit"),
                OpenOptions.of("A. Planner")
                        .withClock(InstantSource.fixed(Instant.parse("2025-02-03T12:00:00Z"))));
    }

    private static Plan saturday(Workspace workspace) {
        return workspace.plan(
                ExtendStay.of(DELEGATION.id(), STAY.id(), NewTime.at(local(8, 21, 0))),
                Texts.english());
    }
}
