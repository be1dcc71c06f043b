package app.attache.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.MemorySteps;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import java.time.Duration;
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

    private Meeting meeting() {
        return model.snapshot().get().programme().get(TRUMP);
    }
}
