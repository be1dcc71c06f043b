package app.attache.desktop.timeline;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.hands.StayEnds;
import app.attache.programme.Stay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Drags the end of a stay in its lane. Let go, it asks what it means that the stay ends then; nothing is changed by the drag itself,
 * and Escape gives it up.
 */
final class LaneStayDrag {

    private static final double GRIP = 8;

    private final LanesPane lanes;
    private final WindowModel model;
    private final Label ghost = Labels.of("", "stay-end-ghost");
    private final EventHandler<KeyEvent> keys = this::pressed;
    private Optional<Drag> drag = Optional.empty();

    /** A drag that goes on; the bounds are those of the stay among the lanes. */
    private record Drag(Stay stay, Bounds bounds, LocalDateTime end) {}

    LaneStayDrag(LanesPane lanes, WindowModel model) {
        this.lanes = lanes;
        this.model = model;
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        lanes.addOverlay(ghost);
        lanes.addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        lanes.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::pull);
        lanes.addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        lanes.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> atEnd(event).ifPresent(node -> node.setCursor(Cursor.H_RESIZE)));
    }

    private void grab(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        atEnd(event)
                .ifPresent(node ->
                        stay(node)
                                .ifPresent(stay -> {
                                    Bounds bounds =
                                            lanes.sceneToLocal(
                                                    node.localToScene(node.getLayoutBounds()));
                                    drag =
                                            Optional.of(
                                                    new Drag(stay, bounds, StayEnds.present(stay)));
                                    lanes.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
                                    event.consume();
                                }));
    }

    private void pull(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            double x = lanes.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            lanes.moment(x)
                    .map(moment -> at(now, moment))
                    .ifPresent(then -> {
                        drag = Optional.of(then);
                        show(then, x);
                    });
        });
    }

    private static Drag at(Drag now, Instant moment) {
        return new Drag(
                now.stay(), now.bounds(), StayEnds.at(moment.atZone(ZoneOffset.UTC), now.stay()));
    }

    private void letGo(MouseEvent event) {
        drag.ifPresent(now -> {
            event.consume();
            stop();
            StayEnds.ask(model.changing().get(), now.stay(), now.end());
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
        }
    }

    private void stop() {
        drag = Optional.empty();
        ghost.setVisible(false);
        lanes.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    private void show(Drag now, double x) {
        ghost.setText(StayEnds.words(now.end(), model.texts()));
        double left = Math.min(Math.max(0, now.bounds().getMinX()), x - 1);
        ghost.resizeRelocate(
                left, now.bounds().getMinY(), Math.max(1, x - left), now.bounds().getHeight());
        ghost.setVisible(true);
    }

    /** The node of a stay whose end is under the pointer, if it can be dragged. */
    private Optional<TimeNode> atEnd(MouseEvent event) {
        if (!model.changing().get().possible()) {
            return Optional.empty();
        }
        return Grips.around(event.getTarget(), TimeNode.class, lanes)
                .filter(node -> stay(node).isPresent())
                .filter(node ->
                        node.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()
                                >= node.getWidth() - GRIP);
    }

    /** The stay that a node shows with its end; whoever leaves before the others shows none. */
    private static Optional<Stay> stay(TimeNode node) {
        TimeItem item = node.item();
        return item != null
                        && item.kind() == TimeItem.Kind.STAY
                        && item.fact() instanceof Stay stay
                        && item.interval().endExclusive().equals(stay.time().end().toInstant())
                ? Optional.of(stay)
                : Optional.empty();
    }
}
