package app.attache.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.MemoryChanging;
import app.attache.desktop.common.MemorySteps;
import app.attache.desktop.common.Snap;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The lanes under real hands. */
@ExtendWith(ApplicationExtension.class)
class TimelineDragFxTest {

    private static final Id<Meeting> TRUMP = Id.meeting("e3");
    private static final Id<Stay> STAY = Id.stay("washington");

    private WindowModel model;
    private MemorySteps steps;
    private TimelinePage page;

    @Start
    void start(Stage stage) {
        model = WindowModels.washington();
        model.view().set(CalendarView.TIMELINE);
        model.lanes().set(LaneKind.VENUES);
        steps = new MemorySteps(model);
        Scene scene = new Scene(new TimelineView(model), 1200, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new TimelinePage(robot);
    }

    @Test
    void aMeetingIsDraggedAlongItsLaneToAnotherDay() {
        Meeting before = meeting();
        page.hold(TRUMP).later(Duration.ofDays(1)).drop();
        assertThat(meeting().time().start().toLocalDate())
                .isEqualTo(before.time().start().toLocalDate().plusDays(1));
        assertThat(meeting().time().length()).isEqualTo(before.time().length());
        assertThat(meeting().place()).isEqualTo(before.place());
        assertThat(steps.labels()).hasSize(1);
        assertThat(page.ringed()).contains(TRUMP);
    }

    @Test
    void inTheLaneOfAnotherVenueItTakesPlaceThere() {
        Meeting before = meeting();
        page.hold(TRUMP).into(Id.venue("capitol")).drop();
        assertThat(meeting().place()).isEqualTo(new Place.AtVenue(Id.venue("capitol")));
        assertThat(meeting().time()).isEqualTo(before.time());
        assertThat(steps.labels())
                .containsExactly("Move President Trump to Tue 16:00, Capitol Hill");
        page.elsewhere(steps::undo);
        assertThat(meeting()).isEqualTo(before);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        Meeting before = meeting();
        page.hold(TRUMP).later(Duration.ofDays(1)).into(Id.venue("capitol"));
        page.press(KeyCode.ESCAPE);
        page.drop();
        assertThat(meeting()).isEqualTo(before);
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void bothEdgesAreDragged() {
        page.elsewhere(() -> model.timeline().zoom().set(Duration.ofDays(2)));
        page.elsewhere(() -> model.selection().set(Optional.of(TRUMP)));
        TimeSpan before = meeting().time();
        page.holdEnd(TRUMP).later(Duration.ofHours(1)).drop();
        assertThat(meeting().time().start()).isEqualTo(before.start());
        assertThat(meeting().time().end()).isEqualTo(before.end().plusHours(1));
        page.holdStart(TRUMP).later(Duration.ofHours(-1)).drop();
        assertThat(meeting().time().start()).isEqualTo(before.start().minusHours(1));
        assertThat(steps.labels()).hasSize(2);
    }

    @Test
    void arrowKeysNudgeAlongTimeWhileAltIsHeldByTheStepChosenForAllViews() {
        TimeSpan before = meeting().time();
        page.elsewhere(() -> model.snap().set(Snap.FIVE));
        page.click(TRUMP);
        page.pressHeld(KeyCode.ALT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(meeting().time().start()).isEqualTo(before.start().plusDays(1).plusMinutes(10));
        assertThat(steps.labels()).hasSize(1);
    }

    @Test
    void aNewMeetingIsDrawnInTheLaneOfItsVenue() {
        page.elsewhere(() -> model.timeline().zoom().set(Duration.ofDays(2)));
        page.elsewhere(() -> model.timeline().move(Instant.parse("2025-02-05T05:00:00Z")));
        page.holdGround(Id.venue("capitol"), LocalDateTime.parse("2025-02-05T10:05"))
                .later(Duration.ofHours(1))
                .drop();
        Meeting drawn =
                model.snapshot().get().programme().meetings().stream()
                        .filter(it -> model.selected().get().contains(it.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(drawn.time().start().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2025-02-05T10:00"));
        assertThat(drawn.time().length()).isEqualTo(Duration.ofHours(1));
        assertThat(drawn.place()).isEqualTo(new Place.AtVenue(Id.venue("capitol")));
    }

    @Test
    void theEndOfAStayIsDraggedAndAsksWhatThatMeans() {
        MemoryChanging asked = lanesOfDelegations();
        page.holdEnd(STAY).later(Duration.ofDays(2)).drop();
        assertThat(asked.questions()).containsExactly("stay:washington until 2025-02-08T21:00");
        page.holdEnd(STAY).later(Duration.ofDays(1));
        page.press(KeyCode.ESCAPE);
        page.drop();
        assertThat(asked.questions()).hasSize(1);
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void stayFlightAndDelegationHaveAMenuThatLeadsToTheChange() {
        MemoryChanging asked = lanesOfDelegations();
        for (Id<?> fact : List.of(STAY, Id.leg("l2"))) {
            page.menu(page.thing(fact), "#menu-change");
        }
        page.menu(page.head(Id.delegation("d1")), "#menu-change");
        page.menu(page.head(Id.delegation("d1")), "#menu-fit");
        assertThat(asked.questions())
                .containsExactly(
                        "change stay:washington",
                        "change leg:l2",
                        "change delegation:d1",
                        "fit in for delegation:d1");
    }

    private MemoryChanging lanesOfDelegations() {
        MemoryChanging asked = new MemoryChanging();
        page.elsewhere(() -> {
            model.changing().set(asked);
            model.lanes().set(LaneKind.DELEGATIONS);
        });
        return asked;
    }

    private Meeting meeting() {
        return model.snapshot().get().programme().get(TRUMP);
    }
}
