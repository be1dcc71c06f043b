package app.attache.desktop.common.hands;

import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Spot;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** A part of the calendar on which things are dragged. */
public interface Surface {

    /** Where the events come from. */
    Node node();

    /** What the pointer is on. */
    Grip grip(MouseEvent event);

    /**
     * The point of the calendar at a place of the scene; the nearest one, where there is none.
     */
    Spot spot(double sceneX, double sceneY);

    /** Whether there is anything to grip at all, or only the ruler or a margin. */
    boolean isCalendar(MouseEvent event);

    /** How fast to scroll while the pointer is there, in pixels a second. */
    double scrolling(double sceneX, double sceneY);

    /** Scrolls on. */
    void scrollBy(double pixels);
}
