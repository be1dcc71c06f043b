package app.attache.desktop.calendar;

import static app.attache.desktop.calendar.WashingtonWeek.HEGSETH;
import static app.attache.desktop.calendar.WashingtonWeek.JOHNSON;
import static app.attache.desktop.calendar.WashingtonWeek.THUNE;
import static app.attache.desktop.calendar.WashingtonWeek.TRUMP;
import static app.attache.desktop.calendar.WashingtonWeek.WALTZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.attache.desktop.common.MemorySteps;
import app.attache.desktop.common.Steps;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.workspace.Snapshot;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The calendar under real hands: presses, drags, keys. */
@ExtendWith(ApplicationExtension.class)
class DragFxTest {

    private WindowModel model;
    private MemorySteps steps;
    private Scene scene;
    private WeekPage page;

    @Start
    void start(Stage stage) {
        model = WashingtonWeek.model(WashingtonWeek.programme());
        steps = new MemorySteps(model);
        scene = new Scene(new WeekView(model), 1100, 820);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new WeekPage(robot);
    }

    @Test
    void whatIsDraggedToAnotherDayMovesThereAsOneNamedStep() {
        page.hold(HEGSETH.id()).by(2, -180).drop();
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(7, 11, 0, 60));
        assertThat(steps.labels()).containsExactly("Move Sec. Hegseth to Fri 11:00");
        assertThat(page.ringed()).containsExactly(HEGSETH.id());
        assertThat(page.ghosts()).isEmpty();
        page.elsewhere(steps::undo);
        assertThat(time(HEGSETH)).isEqualTo(HEGSETH.time());
    }

    @Test
    void whileItIsDraggedItIsShownWhereItWouldBeAndWhatThatBreaks() {
        Snapshot before = model.snapshot().get();
        page.hold(HEGSETH.id()).to(LocalDateTime.parse("2025-02-06T13:15"));
        assertThat(page.ghosts()).contains(HEGSETH.id());
        assertThat(page.dragLabel()).anyMatch(line -> line.contains("12:45"));
        assertThat(page.dragLabel()).anyMatch(line -> line.contains("in two meetings"));
        assertThat(page.hasMark(THUNE.id())).isTrue();
        assertThat(page.spoken(HEGSETH.id())).contains("in two meetings");
        assertThat(model.snapshot().get()).isSameAs(before);
        page.press(KeyCode.ESCAPE);
        assertThat(page.dragLabel()).isEmpty();
        assertThat(page.ghosts()).isEmpty();
        assertThat(page.hasMark(THUNE.id())).isFalse();
        page.drop();
        assertThat(model.snapshot().get()).isSameAs(before);
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void bothEdgesAreDragged() {
        page.holdEdge(HEGSETH.id(), false).by(0, 30).drop();
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(5, 14, 0, 90));
        page.holdEdge(HEGSETH.id(), true).by(0, -60).drop();
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(5, 13, 0, 150));
        assertThat(steps.labels())
                .containsExactly("End Sec. Hegseth at 15:30", "Begin Sec. Hegseth at 13:00");
    }

    @Test
    void aNewMeetingIsDrawnOnEmptyGround() {
        page.hold(LocalDateTime.parse("2025-02-07T11:05")).by(0, 75).drop();
        Id<?> id = model.selection().get().orElseThrow();
        Meeting made = (Meeting) model.snapshot().get().programme().get(id);
        assertThat(made.time()).isEqualTo(WashingtonWeek.time(7, 11, 0, 75));
        assertThat(steps.labels()).containsExactly("Add New meeting, Fri 11:00");
    }

    @Test
    void severalAreSelectedAndMovedTogether() {
        page.click(THUNE.id());
        page.click(JOHNSON.id(), KeyCode.CONTROL);
        assertThat(page.ringed()).containsExactlyInAnyOrder(THUNE.id(), JOHNSON.id());
        page.hold(THUNE.id()).by(1, 0).drop();
        assertThat(time(THUNE)).isEqualTo(WashingtonWeek.time(7, 12, 30, 45));
        assertThat(time(JOHNSON))
                .isEqualTo(WashingtonWeek.time(7, 13, 25, 55).as(Certainty.APPROXIMATE));
        assertThat(steps.labels()).containsExactly("Move Leader Thune to Fri 12:30, and 1 more");
        assertThat(page.ringed()).containsExactlyInAnyOrder(THUNE.id(), JOHNSON.id());
    }

    @Test
    void aFrameSelectsWhatItTouches() {
        page.hold(LocalDateTime.parse("2025-02-05T13:10"), KeyCode.SHIFT)
                .to(LocalDateTime.parse("2025-02-06T13:40"))
                .drop(KeyCode.SHIFT);
        assertThat(page.ringed()).containsExactlyInAnyOrder(THUNE.id(), JOHNSON.id());
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void shiftSelectsThroughInTheOrderOfTime() {
        page.click(TRUMP.id());
        page.click(WALTZ.id(), KeyCode.SHIFT);
        assertThat(page.ringed()).containsExactlyInAnyOrder(TRUMP.id(), HEGSETH.id(), WALTZ.id());
    }

    @Test
    void allOfADayIsSelectedByOneKey() {
        page.hold(LocalDateTime.parse("2025-02-06T15:30")).drop();
        page.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(page.ringed()).containsExactlyInAnyOrder(THUNE.id(), JOHNSON.id());
    }

    @Test
    void arrowKeysNudgeWhileAltIsHeld() {
        page.click(HEGSETH.id());
        page.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(5, 14, 15, 60));
        page.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(5, 14, 15, 75));
        page.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(6, 14, 15, 75));
        assertThat(steps.labels()).hasSize(3);
        assertThat(page.focused()).contains(HEGSETH.id());
    }

    @Test
    void duplicatesComeRightAfterAndCopiesWhereTheyArePasted() {
        page.click(HEGSETH.id());
        page.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(selected().time()).isEqualTo(WashingtonWeek.time(5, 15, 0, 60));
        assertThat(selected().id()).isNotEqualTo(HEGSETH.id());
        page.click(HEGSETH.id());
        page.press(KeyCode.CONTROL, KeyCode.C);
        page.hold(LocalDateTime.parse("2025-02-07T10:05")).drop();
        page.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(selected().time()).isEqualTo(WashingtonWeek.time(7, 10, 0, 60));
        assertThat(time(HEGSETH)).isEqualTo(HEGSETH.time());
    }

    @Test
    void whatIsCutStaysUntilItIsPasted() {
        page.click(HEGSETH.id());
        page.press(KeyCode.CONTROL, KeyCode.X);
        assertThat(time(HEGSETH)).isEqualTo(HEGSETH.time());
        page.hold(LocalDateTime.parse("2025-02-07T10:05")).drop();
        page.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(7, 10, 0, 60));
        assertThat(model.snapshot().get().programme().meetings()).hasSize(7);
    }

    @Test
    void withCtrlACopyIsDragged() {
        page.hold(HEGSETH.id(), KeyCode.CONTROL).by(2, 0).drop(KeyCode.CONTROL);
        assertThat(time(HEGSETH)).isEqualTo(HEGSETH.time());
        assertThat(selected().time()).isEqualTo(WashingtonWeek.time(7, 14, 0, 60));
    }

    @Test
    void aFlightIsDraggedInTheBandAsAWholeAndByItsEnd() {
        page.holdInBand("#leg-l2").by(1, 0).drop();
        Leg moved = model.snapshot().get().programme().get(WashingtonWeek.HOME.id());
        assertThat(moved.wheelsUp()).isEqualTo(WashingtonWeek.HOME.wheelsUp().plusDays(1));
        assertThat(moved.wheelsDown()).isEqualTo(WashingtonWeek.HOME.wheelsDown().plusDays(1));
        page.holdEndInBand("#leg-l2").by(0, 0).to(LocalDateTime.parse("2025-02-08T12:00")).drop();
        Leg longer = model.snapshot().get().programme().get(WashingtonWeek.HOME.id());
        assertThat(longer.wheelsUp()).isEqualTo(moved.wheelsUp());
        assertThat(longer.wheelsDown()).isAfter(moved.wheelsDown());
        assertThat(longer.wheelsDown().getZone()).isEqualTo(moved.wheelsDown().getZone());
    }

    @Test
    void aMovementIsDraggedWhereItIsShown() {
        Movement drive =
                new Movement(
                        Id.movement("drive"),
                        WashingtonWeek.DELEGATION.id(),
                        WashingtonWeek.BLAIR_HOUSE.id(),
                        WashingtonWeek.PENTAGON.id(),
                        WashingtonWeek.time(5, 13, 0, 60),
                        "",
                        List.of(WashingtonWeek.NETANYAHU.id()),
                        Status.PLANNED,
                        Notes.NONE);
        page.elsewhere(() -> model.snapshot().set(Snapshot.of(WashingtonWeek.programme(drive))));
        page.hold(LocalDateTime.parse("2025-02-05T13:30")).by(0, -60).drop();
        assertThat(model.snapshot().get().programme().get(drive.id()).time())
                .isEqualTo(WashingtonWeek.time(5, 12, 0, 60));
    }

    @Test
    void theMenuOfAMeetingDoesWhatHandsDo() {
        page.choose(HEGSETH.id(), "#menu-duplicate");
        assertThat(selected().time()).isEqualTo(WashingtonWeek.time(5, 15, 0, 60));
        assertThat(steps.labels()).hasSize(1);
    }

    @Test
    void hoursGrowUnderThePointerWhichStaysAtItsTime() {
        LocalDateTime noon = LocalDateTime.parse("2025-02-05T12:30");
        double before = page.at(noon).getY();
        page.zoom(noon, true);
        page.zoom(noon, true);
        assertThat(model.hours().height().get()).isEqualTo(72);
        assertThat(page.at(noon).getY()).isCloseTo(before, within(3.0));
        page.hold(HEGSETH.id()).by(0, 30).drop();
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(5, 14, 30, 60));
    }

    @Test
    void inAWindowReadFromTheRightTheNextDayIsAtTheLeft() {
        page.elsewhere(() -> scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        double before = page.block(HEGSETH.id()).localToScene(0, 0).getX();
        page.hold(HEGSETH.id()).to(LocalDateTime.parse("2025-02-06T16:30"));
        page.drop();
        assertThat(time(HEGSETH)).isEqualTo(WashingtonWeek.time(6, 16, 0, 60));
        assertThat(page.block(HEGSETH.id()).localToScene(0, 0).getX()).isLessThan(before);
    }

    @Test
    void whereFactsAreOnlyShownNothingCanBeDragged() {
        page.elsewhere(() -> model.steps().set(Steps.NONE));
        page.hold(HEGSETH.id()).by(2, 0).drop();
        assertThat(time(HEGSETH)).isEqualTo(HEGSETH.time());
        assertThat(page.ringed()).containsExactly(HEGSETH.id());
        assertThat(model.selected().get()).isEqualTo(Set.of(HEGSETH.id()));
    }

    private TimeSpan time(Meeting meeting) {
        return model.snapshot().get().programme().get(meeting.id()).time();
    }

    private Meeting selected() {
        Id<?> id = model.selection().get().orElseThrow();
        return (Meeting) model.snapshot().get().programme().get(id);
    }
}
