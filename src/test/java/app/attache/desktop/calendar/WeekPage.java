package app.attache.desktop.calendar;

import app.attache.programme.Id;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of a week and does in it. */
final class WeekPage {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FxRobot robot;

    WeekPage(FxRobot robot) {
        this.robot = robot;
    }

    void click(Id<?> meeting) {
        robot.clickOn(block(meeting), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(query, MouseButton.PRIMARY);
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

    Node block(Id<?> meeting) {
        return blocks().stream()
                .filter(node -> meeting.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    List<Node> blocks() {
        return robot.lookup(".meeting-block").queryAll().stream().filter(Node::isVisible).toList();
    }

    String spoken(Id<?> meeting) {
        return (String) block(meeting).queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    List<Object> ringed() {
        return blocks().stream()
                .filter(node -> node.getPseudoClassStates().contains(SELECTED))
                .map(Node::getUserData)
                .toList();
    }

    Optional<Object> focused() {
        return blocks().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
    }

    /** Where the words of stays and legs stand on the screen. */
    List<Bounds> bandLabels() {
        return robot.lookup(".band-label").queryAll().stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(label -> label.localToScreen(label.getLayoutBounds()))
                .filter(bounds -> bounds.getWidth() > 0)
                .toList();
    }

    boolean hasMark(Id<?> meeting) {
        return robot.from(block(meeting)).lookup(".conflict-mark").queryAll().stream()
                .anyMatch(Node::isVisible);
    }
}
