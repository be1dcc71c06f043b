package app.attache.desktop.month;

import static app.attache.desktop.common.WindowModels.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.AskedEditing;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.MemorySteps;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MonthViewFxTest {

    private static final Id<Meeting> EARLY = Id.meeting("early");
    private static final Id<Meeting> CLASH = Id.meeting("clash");
    private static final Id<Meeting> NEXT = Id.meeting("next");
    private static final Id<Person> GUEST = Id.person("guest");
    private static final LocalDate CROWDED = LocalDate.of(2025, 2, 18);

    private WindowModel model;
    private MemorySteps steps;
    private MonthPage page;

    @Start
    void start(Stage stage) {
        List<Entity> facts = new ArrayList<>();
        facts.add(Person.draft(GUEST, "Invented Guest").build());
        facts.add(attended("early", LocalDate.of(2025, 2, 6)));
        facts.add(meeting("clash", LocalDate.of(2025, 2, 6), 13));
        facts.add(attended("next", LocalDate.of(2025, 2, 7)));
        for (int i = 0; i < 12; i++) {
            facts.add(meeting("crowd" + i, CROWDED, 8 + i));
        }
        facts.add(meeting("march", LocalDate.of(2025, 3, 4), 10));
        model = WindowModels.of(Programme.of(facts));
        steps = new MemorySteps(model);
        model.view().set(CalendarView.MONTH);
        HBox root = new HBox(new MiniMonth(model), sized(new MonthView(model)));
        Scene scene = new Scene(root, 1100, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static MonthView sized(MonthView view) {
        view.setPrefSize(860, 760);
        return view;
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new MonthPage(robot);
    }

    @Test
    void aClickSelectsAMeeting() {
        page.click(EARLY);
        assertThat(model.selection().get()).contains(EARLY);
        assertThat(page.is(page.line(EARLY), "selected")).isTrue();
        assertThat(page.focused()).contains(EARLY);
    }

    @Test
    void whatIsSelectedElsewhereGetsTheRing() {
        page.elsewhere(() -> model.selection().set(java.util.Optional.of(CLASH)));
        assertThat(page.is(page.line(CLASH), "selected")).isTrue();
    }

    @Test
    void aClickOnADayChoosesItAndADoubleClickOpensIt() {
        page.click(LocalDate.of(2025, 2, 11));
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2025, 2, 11));
        assertThat(model.view().get()).isEqualTo(CalendarView.MONTH);
        page.doubleClick(LocalDate.of(2025, 2, 12));
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2025, 2, 12));
        assertThat(model.view().get()).isEqualTo(CalendarView.DAY);
    }

    @Test
    void arrowKeysLeadFromDayToDayAndEnterOpensOne() {
        page.click(LocalDate.of(2025, 2, 11));
        page.press(KeyCode.RIGHT);
        page.press(KeyCode.DOWN);
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2025, 2, 19));
        page.press(KeyCode.ENTER);
        assertThat(model.view().get()).isEqualTo(CalendarView.DAY);
    }

    @Test
    void arrowKeysLeadFromMeetingToMeeting() {
        page.click(EARLY);
        page.press(KeyCode.DOWN);
        assertThat(model.selection().get()).contains(CLASH);
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).contains(Id.meeting("next"));
        page.press(KeyCode.LEFT);
        assertThat(page.focused()).contains(EARLY);
    }

    @Test
    void aMeetingIsDraggedToAnotherDayAndKeepsItsHour() {
        page.hold(EARLY).over(LocalDate.of(2025, 2, 13)).drop();
        assertThat(start(EARLY)).isEqualTo(LocalDate.of(2025, 2, 13).atTime(9, 0));
        assertThat(steps.labels()).containsExactly("Move early to Thu 13 Feb 09:00");
        assertThat(page.ghosts()).isEmpty();
        page.elsewhere(steps::undo);
        assertThat(start(EARLY)).isEqualTo(LocalDate.of(2025, 2, 6).atTime(9, 0));
    }

    @Test
    void whileItIsDraggedItIsSeenOnTheDayAndWhatThatBreaksUntilEscape() {
        page.hold(EARLY).over(LocalDate.of(2025, 2, 7));
        assertThat(page.ghosts()).containsExactly(EARLY);
        assertThat(page.dragLabel()).anyMatch(line -> line.contains("7 Feb"));
        assertThat(page.dragLabel()).anyMatch(line -> line.contains("in two meetings"));
        assertThat(page.is(page.line(NEXT), "touched")).isTrue();
        assertThat(page.is(page.line(EARLY), "dragged")).isTrue();
        page.press(KeyCode.ESCAPE);
        page.drop();
        assertThat(page.ghosts()).isEmpty();
        assertThat(page.is(page.line(NEXT), "touched")).isFalse();
        assertThat(start(EARLY)).isEqualTo(LocalDate.of(2025, 2, 6).atTime(9, 0));
        assertThat(steps.labels()).isEmpty();
    }

    @Test
    void whatIsSelectedTogetherMovesTogetherByKeysAsWell() {
        page.click(EARLY);
        page.click(CLASH, KeyCode.CONTROL);
        page.pressHeld(KeyCode.ALT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(start(EARLY)).isEqualTo(LocalDate.of(2025, 2, 8).atTime(9, 0));
        assertThat(start(CLASH)).isEqualTo(LocalDate.of(2025, 2, 8).atTime(13, 0));
        assertThat(steps.labels()).hasSize(1);
    }

    @Test
    void aDoubleClickOpensTheFewFieldsAndEnterTheWholeEditor() {
        AskedEditing editing = new AskedEditing();
        page.elsewhere(() -> model.editing().set(editing));
        page.doubleClick(EARLY);
        page.press(KeyCode.ENTER);
        assertThat(editing.asked()).containsExactly("quick " + EARLY, "full " + EARLY);
    }

    @Test
    void aCrowdedDayLeadsToTheListOfAllItsMeetings() {
        page.click("#more-2025-02-18");
        assertThat(page.listed()).isEqualTo(12);
    }

    @Test
    void theNodesAreUsedAgainInTheNextMonth() {
        Set<Node> before = new HashSet<>(page.lines());
        page.elsewhere(() -> model.date().set(LocalDate.of(2025, 3, 4)));
        assertThat(page.lines()).hasSize(1).allMatch(before::contains);
    }

    @Test
    void aDayAndAMeetingAreSpoken() {
        assertThat(page.spoken(page.day(LocalDate.of(2025, 2, 6))))
                .isEqualTo("Thursday 6 February, 2 meetings");
        assertThat(page.spoken(page.line(EARLY)))
                .isEqualTo("early, Thursday 09:00 to 09:45, planned");
    }

    @Test
    void theSmallMonthLeadsToADayAndShowsWhereMeetingsAre() {
        page.click("#mini-next");
        page.click("#mini-2025-03-04");
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    private LocalDateTime start(Id<Meeting> meeting) {
        Programme shown = model.snapshot().get().programme();
        return shown.get(meeting).time().start().toLocalDateTime();
    }

    private static Meeting attended(String id, LocalDate day) {
        return meeting(id, day, 9)
                .withAttendances(
                        List.of(
                                new Attendance(
                                        GUEST,
                                        Attendance.Side.GUEST,
                                        Attendance.Role.PRINCIPAL,
                                        true)));
    }

    private static Meeting meeting(String id, LocalDate day, int hour) {
        return Meeting.draft(
                        Id.meeting(id),
                        id,
                        TimeSpan.fixed(day.atTime(hour, 0), Duration.ofMinutes(45), WASHINGTON))
                .build();
    }
}
