package app.attache.desktop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.Toolkit;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Looks;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AgendaViewFxTest {

    private static final Id<Meeting> TRUMP = Id.meeting("e3");

    private WindowModel model;
    private AgendaPage page;

    @Start
    void start(Stage stage) {
        model = WindowModels.washington();
        model.view().set(CalendarView.AGENDA);
        Scene scene = new Scene(new AgendaView(model), 800, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        page = new AgendaPage(robot);
    }

    @Test
    void aClickSelectsAndTheDateFollows() {
        page.click(TRUMP);
        assertThat(model.selection().get()).contains(TRUMP);
        assertThat(model.date().get()).isEqualTo(LocalDate.of(2025, 2, 4));
    }

    @Test
    void theArrowKeysLeadFromRowToRow() {
        page.click(TRUMP);
        page.press(KeyCode.UP);
        assertThat(model.selection().get()).isPresent().isNotEqualTo(Optional.of(TRUMP));
        page.press(KeyCode.DOWN);
        assertThat(model.selection().get()).contains(TRUMP);
    }

    @Test
    void whatIsSelectedElsewhereIsBroughtIntoSight() {
        page.elsewhere(() -> model.date().set(LocalDate.of(2025, 6, 1)));
        page.elsewhere(() -> model.reveal(Id.meeting("e7")));
        assertThat(page.row(Id.meeting("e7"))).isNotNull();
        assertThat(page.selected()).isInstanceOf(AgendaRow.Item.class);
    }

    @Test
    void onPaperNoRowIsCutAndNoHeadingEndsAPage() {
        List<Region> pages = Toolkit.call(() -> pages(Texts.english(), 470, 300));
        assertThat(pages).hasSizeGreaterThan(2);
        for (Region paper : pages) {
            List<Node> rows =
                    paper.getChildrenUnmodifiable().stream()
                            .filter(AgendaRowBox.class::isInstance)
                            .toList();
            assertThat(rows).isNotEmpty();
            double end = rows.getLast().getBoundsInParent().getMaxY();
            assertThat(end).isLessThanOrEqualTo(300);
            assertThat(rows.getLast().lookup(".agenda-item").isVisible()).isTrue();
        }
    }

    @Test
    void onPaperHebrewIsReadFromTheRight() {
        assertThat(Toolkit.call(() -> pages(Texts.of(Locale.of("he")), 470, 300)))
                .allMatch(page ->
                        page.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
    }

    private List<Region> pages(Texts texts, double width, double height) {
        FactWords facts = new FactWords(model.snapshot().get(), texts);
        List<ClockDay> days = model.days(new Period(LocalDate.of(2025, 2, 1), 28));
        List<AgendaRow> rows =
                new AgendaComposer(
                                model.snapshot().get(),
                                Filter.NONE,
                                new Looks(facts.marks(), Optional.empty(), _ -> 0))
                        .rows(days, List.of());
        return AgendaPrint.pages(
                rows, new AgendaWords(facts, texts, model.zones().get()), texts, width, height);
    }
}
