package app.attache.desktop.calendar;

import app.attache.desktop.common.gesture.AutoScroll;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.Surface;
import app.attache.programme.Movement;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The grid of hours, on which meetings and movements are dragged. */
final class HoursSurface implements Surface {

    private final HoursPane hours;

    HoursSurface(HoursPane hours, DirectEditing editing) {
        this.hours = hours;
        hours.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event ->
                        item(event)
                                .ifPresent(node ->
                                        node.setCursor(
                                                Grips.cursor(
                                                        grip(event),
                                                        editing.possible(),
                                                        Cursor.V_RESIZE))));
    }

    @Override
    public Node node() {
        return hours;
    }

    private Optional<Node> item(MouseEvent event) {
        return Grips.around(event.getTarget(), BlockNode.class, hours)
                .<Node>map(node -> node)
                .or(() -> Grips.around(event.getTarget(), BufferNode.class, hours));
    }

    @Override
    public Grip grip(MouseEvent event) {
        return Grips.around(event.getTarget(), BlockNode.class, hours)
                .flatMap(node -> node.block().map(block -> grip(node, block, event)))
                .or(() ->
                        Grips.around(event.getTarget(), BufferNode.class, hours)
                                .flatMap(node -> grip(node, event)))
                .orElse(new Grip.Ground());
    }

    private Grip grip(BlockNode node, Block block, MouseEvent event) {
        boolean ends =
                !block.meeting()
                        .time()
                        .end()
                        .toInstant()
                        .isAfter(
                                hours.week()
                                        .days()
                                        .get(block.day())
                                        .grid()
                                        .interval()
                                        .endExclusive());
        double at = node.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return Grips.of(block.meeting().id(), at, node.getHeight(), !block.continued(), ends);
    }

    private Optional<Grip> grip(BufferNode node, MouseEvent event) {
        double at = node.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return node.movement()
                .map(Movement::id)
                .map(id -> Grips.of(id, at, node.getHeight(), true, true));
    }

    @Override
    public Spot spot(double sceneX, double sceneY) {
        Point2D at = hours.sceneToLocal(sceneX, sceneY);
        LocalDate day = hours.week().days().get(hours.geometry().column(at.getX())).grid().date();
        return Spot.at(
                day.atStartOfDay().plusMinutes(hours.geometry().minute(at.getY() + hours.top())));
    }

    @Override
    public boolean isCalendar(MouseEvent event) {
        Point2D at = hours.sceneToLocal(event.getSceneX(), event.getSceneY());
        return at.getX() >= hours.geometry().ruler()
                && at.getX() < hours.geometry().width()
                && !hours.week().days().isEmpty();
    }

    @Override
    public double scrolling(double sceneX, double sceneY) {
        return AutoScroll.speed(hours.sceneToLocal(sceneX, sceneY).getY(), hours.getHeight());
    }

    @Override
    public void scrollBy(double pixels) {
        hours.scrollBy(pixels);
    }
}
