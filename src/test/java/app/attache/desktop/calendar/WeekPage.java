package app.attache.desktop.calendar;

import app.attache.programme.Id;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    void doubleClick(Id<?> meeting) {
        robot.doubleClickOn(block(meeting), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(Id<?> meeting) {
        robot.clickOn(block(meeting), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(query, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Clicks while keys are held. */
    void click(Id<?> meeting, KeyCode... held) {
        robot.press(held);
        click(meeting);
        robot.release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Takes hold of a meeting by its middle. */
    WeekPage hold(Id<?> meeting, KeyCode... keys) {
        robot.moveTo(block(meeting));
        return hold(keys);
    }

    /** Takes hold of what is at a time of the grid. */
    WeekPage hold(LocalDateTime wall, KeyCode... keys) {
        robot.moveTo(at(wall));
        return hold(keys);
    }

    /** Takes hold of what stands in the band, in its middle. */
    WeekPage holdInBand(String query) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getMinY() + 12));
        return hold();
    }

    /** Takes hold of what stands in the band by its right edge. */
    WeekPage holdEndInBand(String query) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.moveTo(new Point2D(bounds.getMaxX() - 2, bounds.getMinY() + 12));
        return hold();
    }

    /** Chooses from the menu of a meeting. */
    void choose(Id<?> meeting, String item) {
        click(meeting);
        press(KeyCode.SHIFT, KeyCode.F10);
        click(item);
    }

    /** Turns the wheel with the key held that makes hours taller or lower. */
    void zoom(LocalDateTime at, boolean taller) {
        robot.moveTo(at(at));
        robot.press(KeyCode.CONTROL);
        robot.scroll(1, taller ? VerticalDirection.DOWN : VerticalDirection.UP);
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where a time of the grid is on the screen. */
    Point2D at(LocalDateTime wall) {
        HoursPane hours = hours();
        int day =
                (int)
                        ChronoUnit.DAYS.between(
                                hours.week().days().getFirst().grid().date(), wall.toLocalDate());
        double x = hours.geometry().x(day) + hours.geometry().columnWidth(day) / 2;
        double y = hours.geometry().y(wall.getHour() * 60 + wall.getMinute()) - hours.top();
        return hours.localToScreen(x, y);
    }

    /** Takes hold of a meeting by its upper or lower edge. */
    WeekPage holdEdge(Id<?> meeting, boolean upper) {
        Bounds bounds = block(meeting).localToScreen(block(meeting).getLayoutBounds());
        double x = bounds.getMinX() + bounds.getWidth() / 2;
        robot.moveTo(new Point2D(x, upper ? bounds.getMinY() + 2 : bounds.getMaxY() - 2));
        return hold();
    }

    private WeekPage hold(KeyCode... keys) {
        robot.press(keys);
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags what is held so far to the right and down. */
    WeekPage by(int days, int minutes) {
        HoursPane hours = hours();
        double x = days * hours.geometry().columnWidth(0);
        double y = hours.geometry().y(minutes);
        // A pointer is on whole pixels: from where it is, not from where it was sent, or two halves
        // are a pixel off.
        Point2D from = robot.robotContext().getBaseRobot().retrieveMouse();
        robot.moveTo(from.add(x / 2, y / 2));
        robot.moveTo(new Point2D(Math.rint(from.getX() + x), Math.rint(from.getY() + y)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags what is held to a time of the grid. */
    WeekPage to(LocalDateTime wall) {
        robot.moveTo(at(wall));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    void drop(KeyCode... held) {
        robot.release(MouseButton.PRIMARY);
        robot.release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private HoursPane hours() {
        return robot.lookup(".week-hours").queryAs(HoursPane.class);
    }

    /** What stands beside what is being dragged, one line a text; empty when nothing does. */
    List<String> dragLabel() {
        Node label = robot.lookup("#drag-label").query();
        return !label.isVisible()
                ? List.of()
                : robot.from(label).lookup(".label").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText)
                        .toList();
    }

    /** What is drawn where it would be. */
    List<Object> ghosts() {
        return robot.lookup(".ghosts .meeting-block").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getUserData)
                .toList();
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
        return robot.lookup(".blocks .meeting-block").queryAll().stream()
                .filter(Node::isVisible)
                .toList();
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

    /** On whose clock each day is, where days are on different ones. */
    List<String> dayClocks() {
        return robot.lookup(".day-clock").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    boolean hasMark(Id<?> meeting) {
        return robot.from(block(meeting)).lookup(".conflict-mark").queryAll().stream()
                .anyMatch(Node::isVisible);
    }
}
