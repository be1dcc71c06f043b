package app.attache.desktop.agenda;

import app.attache.programme.Id;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of the agenda and does in it. */
final class AgendaPage {

    private final FxRobot robot;

    AgendaPage(FxRobot robot) {
        this.robot = robot;
    }

    /** The row of a fact that is in sight. */
    Node row(Id<?> fact) {
        return robot.lookup(".agenda-cell").queryAll().stream()
                .filter(node -> node.isVisible() && fact.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    void click(Id<?> fact) {
        robot.clickOn(row(fact), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does what another part of the window does to the model. */
    void elsewhere(Runnable step) {
        robot.interact(step);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Object selected() {
        return robot.lookup("#agenda-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .getSelectedItem();
    }
}
