package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import app.attache.desktop.common.Actions;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Command;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From one view to another: what is selected and which day it is stays. */
@ExtendWith(ApplicationExtension.class)
class ViewsFxTest {

    private final FxRobot robot = new FxRobot();
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page =
                WindowPage.open(
                        stage, robot, new AnsweredFiles(), InstantSource.fixed(WindowModels.NOW));
    }

    @Test
    void keysLeadThroughAllViewsAndSelectionDateAndFilterStay() {
        page.openSample();
        Filter atTheCapitol =
                new Filter(Set.of(), Set.of(Id.venue("capitol")), Set.of(), false, Set.of());
        robot.interact(() -> page.model().filter().set(atTheCapitol));
        robot.interact(() -> page.model().reveal(Id.meeting("e7")));
        LocalDate thursday = page.model().date().get();
        Set<Object> atThatHouse = Set.of(Id.meeting("e6"), Id.meeting("e7"));
        KeyCode[] keys = {
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6
        };
        for (int i = 0; i < keys.length; i++) {
            page.press(KeyCode.CONTROL, keys[i]);
            assertThat(page.model().view().get()).isEqualTo(CalendarView.values()[i]);
            assertThat(page.model().selection().get()).isEqualTo(Optional.of(Id.meeting("e7")));
            assertThat(page.model().date().get()).isEqualTo(thursday);
            assertThat(page.model().filter().get()).isEqualTo(atTheCapitol);
            WindowPage.until(() -> asyncFx(page::planned).get().equals(atThatHouse));
        }
        assertThat(page.exists("#agenda-list")).isTrue();
    }

    @Test
    void whatSomebodyKeepsIsTintedInEveryViewUntilItIsSwitchedOff() {
        page.openSample();
        page.showWeekOf(LocalDate.of(2025, 2, 7));
        for (CalendarView view :
                List.of(CalendarView.WEEK, CalendarView.MONTH, CalendarView.TIMELINE)) {
            robot.interact(() -> page.model().view().set(view));
            WindowPage.until(() -> page.tints().stream().anyMatch(it -> it.contains("Shabbat")));
        }
        assertThat(page.tints())
                .contains(
                        "Shabbat · Jerusalem, Fri 7 Feb 16:38 – Sat 8 Feb 17:58,"
                                + " Kept by PM to Washington");
        page.choose("#file-menu", "Tint times of observance");
        assertThat(page.model().tinted().get()).isFalse();
        assertThat(page.tints()).isEmpty();
        robot.interact(() -> page.model().view().set(CalendarView.AGENDA));
        assertThat(page.says("Shabbat")).isFalse();
        page.choose("#file-menu", "Tint times of observance");
        assertThat(page.says("Shabbat")).isTrue();
    }

    @Test
    void everyKeyAndEveryCommandOfTheWindowIsAnActionOfThePalette() {
        page.openSample();
        Actions can = page.model().actions();
        assertThat(Key.values()).allMatch(key -> can.find(key.action()).isPresent());
        assertThat(Command.values())
                .allMatch(it ->
                        can.find("command." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .isPresent());
        page.press(KeyCode.CONTROL, KeyCode.K);
        page.take("show month");
        assertThat(page.model().view().get()).isEqualTo(CalendarView.MONTH);
    }

    @Test
    void theSwitcherLeadsToAViewAndBack() {
        page.openSample();
        page.click("#view-month");
        assertThat(page.model().view().get()).isEqualTo(CalendarView.MONTH);
        assertThat(page.weekTitle()).isEqualTo("February 2025");
        page.click("#view-month");
        assertThat(page.model().view().get()).isEqualTo(CalendarView.MONTH);
        page.click("#view-week");
        assertThat(page.weekTitle()).isEqualTo("2 – 8 February 2025");
    }
}
