package app.attache.desktop.month;

import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.Surface;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * The cells of a month, on which meetings are dragged to other days and keep their hours.
 *
 * @param grid the cells
 */
record MonthSurface(MonthGrid grid) implements Surface {

    @Override
    public Node node() {
        return grid;
    }

    /** The line of a meeting that an event goes to. */
    Optional<LineNode> line(MouseEvent event) {
        return Grips.around(event.getTarget(), LineNode.class, grid);
    }

    @Override
    public Grip grip(MouseEvent event) {
        return line(event)
                .flatMap(LineNode::fact)
                .<Grip>map(Grip.Item::new)
                .orElse(new Grip.Ground());
    }

    @Override
    public Spot spot(double sceneX, double sceneY) {
        Point2D at = grid.sceneToLocal(sceneX, sceneY);
        return Spot.at(grid.dateAt(at.getX(), at.getY()).atStartOfDay());
    }

    /** The days themselves are chosen and opened, not dragged. */
    @Override
    public boolean isCalendar(MouseEvent event) {
        return line(event).isPresent();
    }

    @Override
    public double scrolling(double sceneX, double sceneY) {
        return 0;
    }

    @Override
    public void scrollBy(double pixels) {
        // All of the month is to be seen.
    }
}
