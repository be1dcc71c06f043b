package app.attache.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.AskedEditing;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.City;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.workspace.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelineViewFxTest {

    private static final Id<Meeting> TRUMP = Id.meeting("e3");
    private static final Id<Meeting> MEDIATORS = Id.meeting("f1");

    private static final Duration HOUR = Duration.ofHours(1);

    private WindowModel model;
    private TimelinePage page;

    @Start
    void start(Stage stage) {
        model = WindowModels.washington();
        model.view().set(CalendarView.TIMELINE);
        Scene scene = new Scene(new TimelineView(model), 1000, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new TimelinePage(robot);
    }

    @Test
    void theLanesOfAllDelegationsAreThere() {
        assertThat(page.heads())
                .anyMatch(head -> head.startsWith("PM to Washington, "))
                .anyMatch(head -> head.startsWith("Working level to Doha, "));
    }

    @Test
    void aClickSelects() {
        page.click(TRUMP);
        assertThat(model.selection().get()).contains(TRUMP);
        assertThat(page.ringed()).containsExactly(TRUMP);
    }

    @Test
    void aDoubleClickOpensTheFewFieldsAndEnterTheWholeEditor() {
        AskedEditing editing = new AskedEditing();
        page.elsewhere(() -> model.editing().set(editing));
        page.doubleClick(TRUMP);
        page.press(KeyCode.ENTER);
        assertThat(editing.asked()).containsExactly("quick " + TRUMP, "full " + TRUMP);
    }

    @Test
    void arrowKeysLeadAlongALaneAndToTheNext() {
        page.click(TRUMP);
        page.press(KeyCode.LEFT);
        Optional<Object> before = page.focused();
        assertThat(before).isPresent().isNotEqualTo(Optional.of(TRUMP));
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).contains(TRUMP);
        page.press(KeyCode.DOWN);
        assertThat(page.focused()).isPresent().isNotEqualTo(Optional.of(TRUMP));
        assertThat(model.selection().get()).isEqualTo(page.focused());
    }

    @Test
    void theWheelWithCtrlZoomsAroundThePointer() {
        Duration before = model.timeline().zoom().get();
        page.wheel(TRUMP, true, VerticalDirection.DOWN);
        assertThat(model.timeline().zoom().get()).isLessThan(before);
        assertThat(page.shows(TRUMP)).isTrue();
        page.wheel(TRUMP, true, VerticalDirection.UP);
        assertThat(model.timeline().zoom().get())
                .isBetween(before.minusMinutes(1), before.plusMinutes(1));
    }

    @Test
    void whatIsSelectedElsewhereIsBroughtIntoSight() {
        page.elsewhere(() -> model.date().set(LocalDate.of(2025, 6, 1)));
        assertThat(page.shows(TRUMP)).isFalse();
        page.elsewhere(() -> model.reveal(TRUMP));
        assertThat(page.shows(TRUMP)).isTrue();
        assertThat(page.ringed()).contains(TRUMP);
    }

    @Test
    void theNodesOfWhatGoesOutOfSightAreUsedAgain() {
        Set<Node> before = new HashSet<>(page.things());
        page.elsewhere(() -> model.step(4));
        page.elsewhere(() -> model.step(-4));
        assertThat(page.things()).allMatch(before::contains).hasSameSizeAs(before);
    }

    @Test
    void ofFiveHundredLanesOnlyThoseInSightHaveNodesAndTheirHeadsStayWhereTheyAre() {
        page.elsewhere(() -> {
            model.lanes().set(LaneKind.VENUES);
            model.snapshot().set(Snapshot.of(busyVenues(500, 10_000)));
        });
        assertThat(page.nodes()).isLessThan(100);
        List<Bounds> before = page.headBounds();
        for (int i = 0; i < 20; i++) {
            page.elsewhere(() -> model.timeline().move(model.timeline().start().get().plus(HOUR)));
        }
        assertThat(page.headBounds()).isEqualTo(before);
        String first = page.heads().getFirst();
        page.wheelOverLanes(150);
        assertThat(page.heads()).doesNotContain(first);
        assertThat(page.headTops()).isEqualTo(page.laneTops());
        assertThat(page.nodes()).isLessThan(100);
    }

    private static Programme busyVenues(int lanes, int meetings) {
        List<Entity> facts = new ArrayList<>();
        facts.add(City.draft(Id.city("city"), "Invented", WindowModels.WASHINGTON).build());
        for (int i = 0; i < lanes; i++) {
            Id<Venue> id = Id.venue("v%03d".formatted(i));
            facts.add(Venue.draft(id, "Venue %03d".formatted(i), Id.city("city")).build());
        }
        for (int i = 0; i < meetings; i++) {
            LocalDateTime start = LocalDate.of(2025, 1, 1).atTime(8 + i % 10, 0).plusDays(i % 180);
            facts.add(
                    Meeting.draft(
                                    Id.meeting("m" + i),
                                    "Meeting " + i,
                                    TimeSpan.fixed(
                                            start, Duration.ofMinutes(45), WindowModels.WASHINGTON))
                            .place(new Place.AtVenue(Id.venue("v%03d".formatted(i % lanes))))
                            .build());
        }
        return Programme.of(facts);
    }

    @Test
    void theLanesCanBeOfPeopleOrVenues() {
        page.click("#lanes-people");
        assertThat(page.heads()).anyMatch(head -> head.startsWith("D. Trump, President"));
        page.click("#lanes-venues");
        assertThat(page.heads()).anyMatch(head -> head.startsWith("Blair House, Washington"));
        assertThat(page.tints()).as("the weekend, at each venue").isPositive();
    }

    @Test
    void aThingIsSpokenLikeInTheOtherViews() {
        assertThat(page.spoken(page.thing(TRUMP)))
                .isEqualTo("President Trump, Tuesday about 16:00 to 18:30, White House, expected");
    }

    @Test
    void aMeetingOfNoDelegationIsInALaneOfItsOwn() {
        assertThat(page.shows(MEDIATORS)).isTrue();
    }
}
