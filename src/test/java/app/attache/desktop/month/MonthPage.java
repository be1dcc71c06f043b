package app.attache.desktop.month;

import app.attache.programme.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of a month and does in it. */
final class MonthPage {

    private final FxRobot robot;

    MonthPage(FxRobot robot) {
        this.robot = robot;
    }

    List<Node> lines() {
        return robot.lookup(".month-lines .month-line").queryAll().stream()
                .filter(Node::isVisible)
                .toList();
    }

    Node line(Id<?> meeting) {
        return lines().stream()
                .filter(node -> meeting.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    Node day(LocalDate date) {
        return robot.lookup(".month-day").queryAll().stream()
                .filter(node -> node instanceof DayCell cell && date.equals(cell.date()))
                .findFirst()
                .orElseThrow();
    }

    void click(Id<?> meeting) {
        robot.clickOn(line(meeting), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(Id<?> meeting, KeyCode held) {
        robot.press(held);
        click(meeting);
        robot.release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Takes hold of a meeting. */
    MonthPage hold(Id<?> meeting) {
        robot.moveTo(line(meeting));
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags what is held over a day. */
    MonthPage over(LocalDate date) {
        robot.moveTo(day(date));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses keys one after the other while another is held. */
    void pressHeld(KeyCode held, KeyCode... keys) {
        robot.press(held);
        for (KeyCode key : keys) {
            robot.push(key);
        }
        robot.release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What is drawn where it would be. */
    List<Object> ghosts() {
        return robot.lookup(".month-ghosts .month-line").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getUserData)
                .toList();
    }

    /** What is said beside what is dragged. */
    List<String> dragLabel() {
        return robot.lookup("#drag-label .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    void doubleClick(Id<?> meeting) {
        robot.doubleClickOn(line(meeting), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void doubleClick(LocalDate date) {
        robot.doubleClickOn(day(date), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(LocalDate date) {
        robot.clickOn(day(date), MouseButton.PRIMARY);
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

    String spoken(Node node) {
        return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    Optional<Object> focused() {
        return lines().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
    }

    boolean exists(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    /** How many meetings the list of a crowded day shows. */
    int listed() {
        return robot.from(robot.lookup("#month-more-list").queryAll())
                .lookup(".month-line")
                .queryAll()
                .size();
    }
}
