package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModels;
import app.attache.desktop.common.tint.TintNode;
import app.attache.programme.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of a timeline and does in it. */
final class TimelinePage {

    private final FxRobot robot;

    TimelinePage(FxRobot robot) {
        this.robot = robot;
    }

    /** All things in sight. */
    List<Node> things() {
        return robot.lookup(TimeNode.class::isInstance).queryAll().stream()
                .filter(Node::isVisible)
                .toList();
    }

    /** How many stretches are tinted in sight. */
    long tints() {
        return robot.lookup(TintNode.class::isInstance).queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    Node thing(Id<?> fact) {
        return things().stream()
                .filter(node -> fact.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    boolean shows(Id<?> fact) {
        return things().stream().anyMatch(node -> fact.equals(node.getUserData()));
    }

    List<String> heads() {
        return robot.lookup(".lane-head").queryAll().stream()
                .filter(Node::isVisible)
                .map(this::spoken)
                .toList();
    }

    /** How many nodes there are for things in lanes, in sight or not. */
    int nodes() {
        return robot.lookup(TimeNode.class::isInstance).queryAll().size();
    }

    private List<Node> headNodes() {
        return robot.lookup(".lane-head").queryAll().stream().filter(Node::isVisible).toList();
    }

    /** Where the heads of the lanes are. */
    List<Bounds> headBounds() {
        return headNodes().stream().map(it -> it.localToScene(it.getLayoutBounds())).toList();
    }

    /** The upper edges of the heads. */
    List<Long> headTops() {
        return headBounds().stream().map(it -> Math.round(it.getMinY())).sorted().toList();
    }

    /** The upper edges of the lanes in sight. */
    List<Long> laneTops() {
        LanesPane lanes = lanes();
        int[] sight = lanes.lanesInSight();
        double shift = lanes.localToScene(0, 0).getY() - scrolled(lanes);
        return IntStream.rangeClosed(sight[0], sight[1])
                .mapToObj(lane -> Math.round(lanes.top(lane) + shift))
                .toList();
    }

    private static double scrolled(LanesPane lanes) {
        return -lanes.lookup(".lanes-content").getLayoutY();
    }

    /** Turns the wheel downwards in the middle of the lanes; the robot's wheel turns by single pixels. */
    void wheelOverLanes(int pixels) {
        robot.moveTo(lanes());
        robot.scroll(pixels, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void doubleClick(Id<?> fact) {
        robot.doubleClickOn(thing(fact), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(Id<?> fact) {
        robot.clickOn(thing(fact), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(query, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Takes hold of a thing near its beginning. */
    TimelinePage hold(Id<?> fact) {
        Node node = thing(fact);
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Takes hold of the end of a thing. */
    TimelinePage holdEnd(Id<?> fact) {
        Bounds bounds = thing(fact).localToScreen(thing(fact).getLayoutBounds());
        return hold(bounds.getMaxX() - 2, bounds.getCenterY());
    }

    /** Takes hold of the start of a thing. */
    TimelinePage holdStart(Id<?> fact) {
        Bounds bounds = thing(fact).localToScreen(thing(fact).getLayoutBounds());
        return hold(bounds.getMinX() + 1, bounds.getCenterY());
    }

    /** Presses on empty ground in a lane, at a wall time in Washington. */
    TimelinePage holdGround(Id<?> lane, LocalDateTime wall) {
        LanesPane lanes = lanes();
        Instant left = lanes.moment(0).orElseThrow();
        Instant at = wall.atZone(WindowModels.WASHINGTON).toInstant();
        double second =
                1000.0 / Duration.between(left, lanes.moment(1000).orElseThrow()).toSeconds();
        Point2D point =
                lanes.localToScreen(
                        Duration.between(left, at).toSeconds() * second,
                        lanes.top(lane(lane) + 1) - 5);
        return hold(point.getX(), point.getY());
    }

    private TimelinePage hold(double x, double y) {
        robot.moveTo(new Point2D(x, y));
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private int lane(Id<?> subject) {
        LanesPane lanes = lanes();
        return IntStream.range(0, lanes.lanes().size())
                .filter(i -> lanes.lanes().get(i).subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The head of a lane. */
    Node head(Id<?> lane) {
        return robot.lookup(".lane-head").queryAll().stream()
                .filter(node -> node.isVisible() && lane.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes something from the menu of a thing. */
    void menu(Node of, String item) {
        Point2D at = of.localToScreen(4, 4);
        robot.interact(() -> Event.fireEvent(of, asksForMenu(at)));
        WaitForAsyncUtils.waitForFxEvents();
        click(item);
    }

    // The screen of the tests has no right button that asks for a menu, as a desktop has.
    private static ContextMenuEvent asksForMenu(Point2D at) {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                null);
    }

    /** Drags what is held so far to the right, as much time as that is. */
    TimelinePage later(Duration time) {
        LanesPane lanes = lanes();
        Instant left = lanes.moment(0).orElseThrow();
        double second =
                1000.0 / Duration.between(left, lanes.moment(1000).orElseThrow()).toSeconds();
        robot.moveBy(second * time.toSeconds(), 0);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Drags what is held into a lane, at the time that it is at. */
    TimelinePage into(Id<?> lane) {
        LanesPane lanes = lanes();
        double y = lanes.localToScreen(0, lanes.top(lane(lane)) + 12).getY();
        robot.moveTo(new Point2D(pointer().getX(), y));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D pointer() {
        return robot.robotContext().getBaseRobot().retrieveMouse();
    }

    private LanesPane lanes() {
        return robot.lookup(".lanes").queryAs(LanesPane.class);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
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

    /** Turns the wheel over a thing, with Ctrl held down or not; the direction is that in which a page would move. */
    void wheel(Id<?> over, boolean ctrl, VerticalDirection direction) {
        robot.moveTo(thing(over));
        if (ctrl) {
            robot.press(KeyCode.CONTROL);
        }
        robot.scroll(1, direction);
        if (ctrl) {
            robot.release(KeyCode.CONTROL);
        }
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

    Set<Object> ringed() {
        return things().stream()
                .filter(node ->
                        node.getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("selected")))
                .map(Node::getUserData)
                .collect(java.util.stream.Collectors.toSet());
    }

    Optional<Object> focused() {
        return things().stream().filter(Node::isFocused).map(Node::getUserData).findFirst();
    }
}
