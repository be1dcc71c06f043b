package app.attache.desktop.change;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.LIMA_TIME;
import static app.attache.programme.TypicalVisit.PRINCIPAL;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.StyleWarnings;
import app.attache.desktop.common.Theme;
import app.attache.itinerary.LimaVisit;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChangeWindowFxTest {

    private final Workspace workspace =
            Workspace.temporary(
                    OpenOptions.of("A. Planner")
                            .withClock(InstantSource.fixed(Instant.parse("2025-02-03T12:00:00Z"))));
    private Stage owner;
    private Programme before;
    private ChangePage page;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new Label("The window behind"), 1200, 800));
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        before = workspace.importProgramme(LimaVisit.PROGRAMME, "Enter the visit").programme();
        Stage window =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () ->
                                ChangeWindow.show(
                                        owner,
                                        workspace,
                                        Optional.of(DELEGATION.id()),
                                        Texts.english(),
                                        _ -> {}));
        page = new ChangePage(robot, window);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void typingANewDepartureShowsThePlanAndApplyingMakesItOneStep() {
        page.typeReason("To fit in more meetings").typeDeparture("Sat 8 Feb 21:00").waitForPlan();

        assertThat(page.allWords())
                .contains("Flight Lima Airfield → Oslo")
                .contains("Thu 6 Feb 21:00")
                .contains("arrives Sun 9 Feb 15:00 Oslo, 12 h on the way")
                .contains("2 nights added: Thu 6 Feb and Fri 7 Feb")
                .contains("Cabinet, Oslo, Fri 7 Feb 18:00")
                .contains("can no longer be attended");
        assertThat(workspace.current().programme()).isEqualTo(before);

        page.apply();

        Programme after = workspace.current().programme();
        assertThat(after.get(STAY.id()).time().end()).isEqualTo(local(8, 21, 0).atZone(LIMA_TIME));
        assertThat(workspace.undoLabel()).contains("Extend stay of The delegation to Sat 8 Feb");
        assertThat(workspace.history().getLast().changeSet().origin().reason())
                .isEqualTo("To fit in more meetings");
        workspace.undo();
        assertThat(workspace.current().programme()).isEqualTo(before);
    }

    @Test
    void theKeyboardAloneDoes() {
        page.writeOn("Sat 8 Feb 21:00").waitForPlan().applyByKey();

        assertThat(workspace.undoLabel()).contains("Extend stay of The delegation to Sat 8 Feb");
    }

    @Test
    void cancellingLeavesNoTrace() {
        page.typeDeparture("Sat 8 Feb 21:00").waitForPlan();
        page.cancel();

        assertThat(workspace.current().programme()).isEqualTo(before);
        assertThat(workspace.history()).hasSize(1);
    }

    @Test
    void escapeLeavesNoTrace() {
        page.typeDeparture("Sat 8 Feb 21:00").waitForPlan();
        page.escape();

        assertThat(workspace.history()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theMenuOfAStrandedItemLacksNoColour(Theme theme) {
        try (StyleWarnings warnings = new StyleWarnings()) {
            page.dress(theme).typeDeparture("Saturday").waitForPlan();
            page.decide("cabinet", "cancel it").waitForWords("cancel it");
            assertThat(warnings.said()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsExplainedBelowTheFieldsAndCannotBeApplied() {
        page.typeDeparture("the day after").waitForProblem();

        assertThat(page.problem())
                .contains("“the day after” is not a time")
                .contains("Fri 7 Feb 2025, 21:00");
        assertThat(page.canApply()).isFalse();
    }

    @Test
    void anEarlierDepartureIsExplained() {
        page.typeDeparture("6 Feb 18:00").waitForProblem();

        assertThat(page.problem()).contains("not later than the present one");
    }

    @Test
    void whoLeavesAsPlannedAndWhatIsDecidedGoesIntoThePlan() {
        page.typeDeparture("Saturday").waitForPlan().leavesAsPlanned("Eli Pattern").waitForPlan();
        page.waitForWords("the delegation splits: 2 stay, 1 leaves");
        page.decide("cabinet", "cancel it").waitForWords("cancel it").waitForPlan();
        page.apply();

        Programme after = workspace.current().programme();
        Leg other = after.get(Id.leg("homeward-2"));
        assertThat(other.manifest()).doesNotContain(LimaVisit.AIDE.id());
        assertThat(after.get(LimaVisit.CABINET.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void tickingTheHeadAsksWhoLeadsTheOthersAndKeepsTheFocus() {
        page.typeDeparture("Saturday").waitForPlan().leavesAsPlanned("Ada Sample");
        page.waitForWords("Who leads the others");

        assertThat(page.focused()).isEqualTo("tick-" + PRINCIPAL.id().toString().replace(':', '-'));
    }

    @Test
    void theWeeksBesideEachOtherMarkWhatChanges() {
        page.typeDeparture("Sat 8 Feb 21:00").waitForPlan();

        assertThat(page.marks("sketch-leg-homeward")).containsExactly("changed", "changed");
        assertThat(page.marks("sketch-meeting-talks")).allMatch("same"::equals);
    }

    @Test
    void aMeetingThatDoesNotFitSaysWhyAndIsMovedOnlyAnyway() {
        page.choose("Move a meeting").type("#time", "9 Feb 10:00").waitForProblem();

        assertThat(page.problem()).contains("It does not fit there");
        assertThat(page.canApply()).isFalse();

        page.anyway().waitForPlan().apply();

        assertThat(workspace.undoLabel().orElse("")).startsWith("Move ");
    }

    @Test
    void aPlanCanBeKeptAsADraft() {
        page.typeDeparture("Sat 8 Feb 21:00").waitForPlan().keep();

        assertThat(workspace.current().programme()).isEqualTo(before);
        assertThat(workspace.drafts().list()).hasSize(1);
    }
}
