package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.StyleWarnings;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.WindowModels;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What opens over the window: menus, choices, months to pick a day from. */
@ExtendWith(ApplicationExtension.class)
class PopupsFxTest {

    private final StyleWarnings warnings = new StyleWarnings();
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
        warnings.close();
        Theme.LIGHT.use();
    }

    @Test
    void pickingADayShowsItsWeek() {
        page.press(KeyCode.CONTROL, KeyCode.G);
        page.pickDay(20);
        assertThat(page.weekTitle()).isEqualTo("16 – 22 February 2025");
        assertThat(page.model().date().get()).isEqualTo(LocalDate.of(2025, 2, 20));
        assertThat(page.exists("#date-popup")).isFalse();
    }

    @Test
    void nothingThatOpensOverTheWindowLacksAColour() {
        openAll();
        assertThat(Theme.current()).isEqualTo(Theme.LIGHT);
        page.ask(Command.SWITCH_THEME);
        openAll();
        assertThat(Theme.current()).isEqualTo(Theme.DARK);
        assertThat(warnings.said()).isEmpty();
    }

    private void openAll() {
        openAndLeave("#file-menu", "Keyboard");
        openAndLeave("#zones", "No second clock");
        openAndLeave("#export-menu", "Briefing of a day (PDF)…");
        page.openMonth();
        page.press(KeyCode.ESCAPE);
        page.choose("#export-menu", "Briefing of a day (PDF)…");
        page.click("#paper-delegation");
        page.untilSeen("Working level to Doha");
        page.press(KeyCode.ESCAPE);
        page.openMonth("#paper-date");
        page.press(KeyCode.ESCAPE);
        page.answer("Cancel");
    }

    private void openAndLeave(String opener, String inside) {
        page.click(opener);
        page.untilSeen(inside);
        page.press(KeyCode.ESCAPE);
    }
}
