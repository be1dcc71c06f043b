package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.TypicalVisit;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window on the sample, in the hands of a planner. */
@ExtendWith(ApplicationExtension.class)
class ShellFxTest {

    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, new FxRobot(), new AnsweredFiles(), () -> WindowModels.NOW);
    }

    @BeforeEach
    void open() {
        page.openSample();
    }

    @AfterEach
    void close() {
        page.session().close();
        Theme.LIGHT.use();
    }

    @Test
    void weeksAreWalkedByButtonAndByKey() {
        assertThat(page.weekTitle()).isEqualTo("2 – 8 February 2025");
        page.click("#next");
        assertThat(page.weekTitle()).isEqualTo("9 – 15 February 2025");
        page.click("#previous");
        page.click("#calendar");
        page.press(KeyCode.PAGE_UP);
        assertThat(page.weekTitle()).isEqualTo("26 January – 1 February 2025");
        page.press(KeyCode.T);
        assertThat(page.weekTitle()).isEqualTo("2 – 8 February 2025");
    }

    @Test
    void aDragIsOneStepInTheFileThatCtrlZTakesBack() {
        Id<Meeting> hegseth = Id.meeting("e4");
        Meeting before = page.session().workspace().current().programme().get(hegseth);
        page.dragDown(hegseth, HourScale.USUAL);
        page.until(() -> page.undoStep().contains("Move Secretary Hegseth to Wed 15:00"));
        assertThat(page.session().workspace().current().programme().get(hegseth).time().start())
                .isEqualTo(before.time().start().plusHours(1));
        page.press(KeyCode.CONTROL, KeyCode.Z);
        page.until(
                () -> page.session().workspace().current().programme().get(hegseth).equals(before));
        page.press(KeyCode.CONTROL, KeyCode.Y);
        page.until(() -> page.undoStep().contains("Move Secretary Hegseth"));
    }

    @Test
    void aSearchLeadsToAMeetingAndItsWeek() {
        page.showWeekOf(LocalDate.of(2025, 6, 1));
        page.search("secretary hegseth");
        page.press(KeyCode.ENTER);
        page.until(() -> page.model().selection().get().isPresent());
        assertThat(page.inspector()).anyMatch(text -> text.contains("Hegseth"));
        page.press(KeyCode.ESCAPE);
        assertThat(page.model().search().get()).isEmpty();
    }

    @Test
    void selectingADelegationMakesItStandOutAndShowsIt() {
        page.click("PM to Washington");
        assertThat(page.model().delegation().get()).isPresent();
        assertThat(page.inspector()).contains("MEMBERS");
        page.press(KeyCode.ESCAPE);
        assertThat(page.model().delegation().get()).isEmpty();
    }

    @Test
    void aConflictLeadsToWhereItBites() {
        ListView<?> conflicts = page.list("#conflicts-list");
        assertThat(conflicts.getItems()).isNotEmpty();
        page.showWeekOf(LocalDate.of(2025, 6, 1));
        page.click("#hard-count");
        page.press(KeyCode.ENTER);
        page.until(() -> page.model().selection().get().isPresent());
        assertThat(page.model().weekStart()).isBefore(LocalDate.of(2025, 3, 1));
    }

    @Test
    void aStepIsTakenBackAndMadeAgain() {
        page.session()
                .workspace()
                .apply(TypicalVisit.change("Add Oslo", new Edit.Added(TypicalVisit.OSLO)));
        page.until(() -> page.undoStep().contains("Add Oslo"));
        page.press(KeyCode.CONTROL, KeyCode.Z);
        page.until(() -> !page.undoStep().contains("Add Oslo"));
        assertThat(cities()).isEqualTo(3);
        page.press(KeyCode.CONTROL, KeyCode.Y);
        page.until(() -> page.undoStep().contains("Add Oslo"));
        assertThat(cities()).isEqualTo(4);
    }

    @Test
    void theLookIsSwitched() {
        page.click("#theme");
        assertThat(Theme.current()).isEqualTo(Theme.DARK);
        page.click("#theme");
        assertThat(Theme.current()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theKeysAreExplained() {
        page.press(KeyCode.F1);
        page.until(page::asks);
        assertThat(page.exists("#keys-help")).isTrue();
        page.answer("Close");
    }

    @Test
    void theChangeOfAnItineraryOpensForTheDelegationThatStandsOut() {
        page.click("PM to Washington");
        page.click("#change-itinerary");
        page.until(() -> Window.getWindows().size() > 1);
        page.press(KeyCode.ESCAPE);
    }

    @Test
    void closingTheFileLeadsToTheFirstScreen() {
        page.press(KeyCode.CONTROL, KeyCode.W);
        page.until(() -> page.exists("#welcome"));
        page.openSample();
    }

    private int cities() {
        return page.session().workspace().current().programme().all(Kind.CITY).size();
    }
}
