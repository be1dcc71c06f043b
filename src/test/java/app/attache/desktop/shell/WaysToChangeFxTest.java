package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Id;
import app.attache.workspace.VisitFiles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From wherever something is shown, a way leads to the window in which it is changed. */
@ExtendWith(ApplicationExtension.class)
class WaysToChangeFxTest {

    private static final Id<?> STAY = Id.stay("washington");
    private static final Id<?> HOME = Id.leg("l2");
    private static final Id<?> DELEGATION = Id.delegation("d1");

    private final FxRobot robot = new FxRobot();
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, robot, new AnsweredFiles(), () -> WindowModels.NOW);
    }

    @BeforeEach
    void open() {
        page.openSample();
        page.showWeekOf(LocalDate.of(2025, 2, 4));
    }

    @AfterEach
    void close() {
        page.session().close();
        assertThat(page.exists("#apply")).isFalse();
    }

    @Test
    void theToolbarAndTheKeyLeadToItAboutWhatIsSelected() {
        page.click("#change-itinerary");
        leave("Extend the stay of “PM to Washington”");
        for (Id<?> fact : new Id<?>[] {STAY, HOME, DELEGATION}) {
            robot.interact(() -> page.model().selection().set(Optional.of(fact)));
            page.click("#safety");
            page.press(KeyCode.CONTROL, KeyCode.E);
            leave("Extend the stay of “PM to Washington”");
        }
        robot.interact(() -> page.model().selection().set(Optional.of(Id.meeting("e7"))));
        page.click("#change-itinerary");
        leave("Speaker Johnson");
    }

    @Test
    void thePaletteLeadsToIt() {
        page.press(KeyCode.CONTROL, KeyCode.K);
        page.take("Change the itinerary");
        leave("Extend the stay of “PM to Washington”");
    }

    @Test
    void stayFlightAndDelegationLeadToItByTheirMenusInTheWeekAndInTheTimeline() {
        throughMenu("#stay-washington", STAY);
        throughMenu("#leg-l2", HOME);
        throughMenu(".list-cell", DELEGATION);
        robot.interact(() -> page.model().view().set(CalendarView.TIMELINE));
        throughMenu(".lane-items .time-stay", STAY);
        throughMenu(".lane-items .time-leg", HOME);
        throughMenu(".lane-head", DELEGATION);
        assertThat(page.session().workspace().current().programme())
                .isEqualTo(VisitFiles.washington());
    }

    private void throughMenu(String nodes, Id<?> fact) {
        WindowPage.until(() -> shown(nodes, fact).isPresent());
        Node node = shown(nodes, fact).orElseThrow();
        Point2D at = node.localToScreen(5, 5);
        robot.interact(() ->
                Event.fireEvent(
                        node,
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                5,
                                5,
                                at.getX(),
                                at.getY(),
                                false,
                                null)));
        page.click("#menu-change");
        leave("Extend the stay of “PM to Washington”");
    }

    private Optional<Node> shown(String nodes, Id<?> fact) {
        return robot.lookup(nodes).queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> shows(node, fact))
                .findFirst();
    }

    private static boolean shows(Node node, Id<?> fact) {
        String named = fact.kind().label() + "-" + fact.value();
        return fact.equals(node.getUserData())
                || named.equals(node.getId())
                || node instanceof Labeled cell
                        && cell.getAccessibleText() != null
                        && fact.equals(DELEGATION)
                        && cell.getAccessibleText().startsWith("PM to Washington");
    }

    /** Closes the window of the change, which is about this. */
    private void leave(String title) {
        WindowPage.until(() -> page.exists("#cancel"));
        WindowPage.until(() -> page.text("#title").contains(title));
        page.click("#cancel");
        WindowPage.until(() -> !page.exists("#cancel"));
    }
}
