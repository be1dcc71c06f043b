package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.Language;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
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

/** The window in the language that a person chooses: in Hebrew all is the other way round, and works that way. */
@ExtendWith(ApplicationExtension.class)
class HebrewWindowFxTest {

    private static final Id<Meeting> HEGSETH = Id.meeting("e4");
    private static final Id<Meeting> JOHNSON = Id.meeting("e7");

    private final Locale before = Locale.getDefault();
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
        Language.AS_SYSTEM.use();
        Locale.setDefault(before);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndWhatIsSeenStays() {
        page.showWeekOf(LocalDate.of(2025, 2, 4));
        page.click(HEGSETH);
        page.search("speaker");
        var file = page.session().workspace();
        page.speak(Language.HEBREW);
        assertThat(page.text("#today")).isEqualTo("היום");
        assertThat(page.model().selection().get()).hasValue(HEGSETH);
        assertThat(page.model().search().get()).isEqualTo("speaker");
        assertThat(page.model().date().get()).isEqualTo(LocalDate.of(2025, 2, 4));
        assertThat(page.session().workspace()).isSameAs(file);
        assertThat(page.settings().language()).isEqualTo(Language.HEBREW);
        page.speak(Language.FRENCH);
        assertThat(page.text("#today")).isEqualTo("Aujourd’hui");
        assertThat(page.find("#shell").getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void allIsTheOtherWayRoundAndWorksThatWay() {
        page.showWeekOf(LocalDate.of(2025, 2, 4));
        page.speak(Language.HEBREW);
        panesStandFromRightToLeft();
        arrowKeysGoTheWayOneSees();
        aMeetingDraggedToTheLeftIsADayLater();
        dialogsAreTurned();
    }

    private void panesStandFromRightToLeft() {
        assertThat(page.place("#file-menu").getMinX())
                .isGreaterThan(page.place("#new-menu").getMaxX());
        assertThat(page.place("#sidebar-list").getMinX())
                .isGreaterThanOrEqualTo(page.place("#calendar").getMaxX());
        assertThat(page.place("#calendar").getMinX())
                .isGreaterThanOrEqualTo(page.place("#inspector").getMaxX());
        assertThat(page.place(JOHNSON).getMaxX()).isLessThan(page.place(HEGSETH).getMinX());
        assertThat(((Labeled) page.find("#previous")).getText()).isEqualTo("›");
        assertThat(page.place("#previous").getMinX()).isGreaterThan(page.place("#next").getMaxX());
    }

    private void arrowKeysGoTheWayOneSees() {
        page.click(JOHNSON);
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).isEqualTo(HEGSETH);
        page.press(KeyCode.LEFT);
        assertThat(page.focused()).isNotEqualTo(HEGSETH);
    }

    private void aMeetingDraggedToTheLeftIsADayLater() {
        ZonedDateTime was = start();
        double aDay = page.place(HEGSETH).getMinX() - page.place(JOHNSON).getMinX();
        page.drag(HEGSETH, -aDay, HourScale.USUAL);
        WindowPage.until(() -> !start().equals(was));
        assertThat(start()).isEqualTo(was.plusDays(1).plusHours(1));
    }

    private ZonedDateTime start() {
        return page.session().workspace().current().programme().get(HEGSETH).time().start();
    }

    private void dialogsAreTurned() {
        page.press(KeyCode.F1);
        WindowPage.until(page::asks);
        for (Window dialog : Window.getWindows()) {
            assertThat(dialog.getScene().getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        }
        page.answer("סגירה");
    }
}
