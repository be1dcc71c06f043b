package app.attache.desktop.timeline;

import app.attache.desktop.common.gesture.AutoScroll;
import app.attache.desktop.common.gesture.Clocks;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.Surface;
import app.attache.programme.Id;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The lanes, on which meetings and journeys are dragged along time, and meetings to other lanes. */
final class LanesSurface implements Surface {

    private final LanesPane lanes;
    private final Clocks clocks;
    private final DoubleConsumer scroll;

    /** @param scroll scrolls down the lanes by so many pixels */
    LanesSurface(LanesPane lanes, Clocks clocks, DirectEditing editing, DoubleConsumer scroll) {
        this.lanes = lanes;
        this.clocks = clocks;
        this.scroll = scroll;
        lanes.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event ->
                        node(event)
                                .ifPresent(node ->
                                        node.setCursor(
                                                Grips.cursor(
                                                        grip(event),
                                                        editing.possible(),
                                                        Cursor.H_RESIZE))));
    }

    @Override
    public Node node() {
        return lanes;
    }

    /** The node of an item that an event goes to. */
    Optional<TimeNode> node(MouseEvent event) {
        return Grips.around(event.getTarget(), TimeNode.class, lanes);
    }

    @Override
    public Grip grip(MouseEvent event) {
        return node(event)
                .flatMap(node ->
                        Optional.ofNullable(node.item()).map(item -> grip(node, item, event)))
                .orElse(new Grip.Ground());
    }

    private static Grip grip(TimeNode node, TimeItem item, MouseEvent event) {
        boolean timed = item.kind() == TimeItem.Kind.MEETING || item.kind() == TimeItem.Kind.LEG;
        double at = node.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        return Grips.of(item.fact().id(), at, node.getWidth(), timed, timed);
    }

    @Override
    public Spot spot(double sceneX, double sceneY) {
        Point2D at = lanes.sceneToLocal(sceneX, sceneY);
        LocalDateTime wall =
                lanes.moment(at.getX())
                        .map(moment -> clocks.face(moment.atZone(ZoneOffset.UTC)))
                        .orElseThrow()
                        .toLocalDateTime();
        Optional<Id<?>> lane = lanes.laneAt(at.getY()).map(SwimLane::subject);
        return new Spot(wall.withSecond(0).withNano(0), lane);
    }

    @Override
    public boolean isCalendar(MouseEvent event) {
        double y = lanes.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return lanes.moment(0).isPresent() && lanes.laneAt(y).isPresent();
    }

    @Override
    public double scrolling(double sceneX, double sceneY) {
        return AutoScroll.speed(lanes.sceneToLocal(sceneX, sceneY).getY(), lanes.getHeight());
    }

    @Override
    public void scrollBy(double pixels) {
        scroll.accept(pixels);
    }
}
