package app.attache.desktop.change;

import static app.attache.programme.TypicalVisit.DELEGATION;
import static app.attache.programme.TypicalVisit.STAY;
import static app.attache.programme.TypicalVisit.TALKS;
import static app.attache.programme.TypicalVisit.local;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.CancelMeeting;
import app.attache.itinerary.Change;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.LimaVisit;
import app.attache.itinerary.NewTime;
import app.attache.programme.Status;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several what-if plans beside each other. */
@ExtendWith(ApplicationExtension.class)
class DraftsWindowFxTest {

    private final Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"));
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new Label("The window behind"), 1200, 800));
        stage.show();
    }

    @BeforeEach
    void keep(FxRobot robot) {
        workspace.importProgramme(LimaVisit.PROGRAMME, "Enter the visit");
        keep(ExtendStay.of(DELEGATION.id(), STAY.id(), NewTime.at(local(8, 21, 0))), "To Saturday");
        keep(CancelMeeting.of(TALKS.id()), "No talks");
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> DraftsWindow.show(owner, workspace, Texts.english()));
        until(() -> table(robot).getItems().size() == 2);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theDraftsStandSideBySideWithTheirFigures(FxRobot robot) {
        assertThat(cells(robot, 0)).containsExactly("To Saturday", "No talks");
        assertThat(cells(robot, 3).getFirst()).contains("(+2)");
        assertThat(cells(robot, 4)).containsExactly("0", "1");
    }

    @Test
    void theDraftChosenSaysWhatItChangesAndWhatMustBeSent(FxRobot robot) {
        robot.clickOn("No talks");

        until(() -> said(robot).contains("cancellation"));
        assertThat(said(robot)).contains("Talks").contains("briefing");
        robot.clickOn("To Saturday");
        until(() -> said(robot).contains("Stay, Guest House"));
        assertThat(said(robot)).contains("Flight Lima Airfield → Oslo");
    }

    @Test
    void aDraftThatTheProgrammeMovedOnFromShowsWhatNoLongerFits(FxRobot robot) {
        robot.clickOn("To Saturday").clickOn("#close-drafts");
        workspace.apply(
                workspace.plan(
                        ExtendStay.of(DELEGATION.id(), STAY.id(), NewTime.at(local(7, 21, 0))),
                        Texts.english()));
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> DraftsWindow.show(owner, workspace, Texts.english()));
        until(() -> table(robot).getItems().size() == 2);

        assertThat(cells(robot, 8)).first().isNotEqualTo("0");
        assertThat(cells(robot, 8)).last().isEqualTo("0");
        assertThat(said(robot))
                .contains("NO LONGER FITS")
                .contains("Flight Lima Airfield → Oslo")
                .contains("reads differently now than the plan takes it to");
    }

    /** All that stands below the table. */
    private static String said(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        table(robot).getScene().getRoot().lookupAll("*").stream()
                                .map(node ->
                                        switch (node) {
                                            case Labeled labeled ->
                                                    String.valueOf(labeled.getText());
                                            case Text text -> text.getText();
                                            default -> "";
                                        })
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void oneIsAppliedAndTheOtherDiscarded(FxRobot robot) {
        robot.clickOn("No talks").clickOn("#apply-draft");
        until(() -> table(robot).getItems().size() == 1);

        assertThat(workspace.current().programme().get(TALKS.id()).status())
                .isEqualTo(Status.CANCELLED);

        robot.clickOn("To Saturday").clickOn("#discard-draft");
        until(() -> table(robot).getItems().isEmpty());

        assertThat(workspace.drafts().list()).isEmpty();
    }

    private void keep(Change change, String name) {
        workspace.drafts().keep(workspace.plan(change, Texts.english()), name);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#drafts").query();
    }

    private static List<String> cells(FxRobot robot, int column) {
        TableView<?> table = table(robot);
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> String.valueOf(table.getColumns().get(column).getCellData(row)))
                .toList();
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
