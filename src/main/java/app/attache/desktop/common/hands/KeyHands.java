package app.attache.desktop.common.hands;

import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Edge;
import app.attache.desktop.common.gesture.Gesture;
import app.attache.desktop.common.gesture.Release;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moves and resizes what is selected with the arrow keys while Alt is held: to let Alt go makes the step, Esc takes it back.
 */
public final class KeyHands {

    private final Node area;
    private final DirectEditing editing;
    private final UnaryOperator<KeyCode> mirrored;
    private final Consumer<Release> released;
    private final EventHandler<KeyEvent> following = this::follow;
    private boolean going;

    /**
     * Moves what is selected in {@code area}.
     *
     * @param mirrored the arrow key as it would be in a week that is read from the left: up and down by steps, sideways by days
     * @param released learns what is left to be done at the end
     */
    public KeyHands(
            Node area,
            DirectEditing editing,
            UnaryOperator<KeyCode> mirrored,
            Consumer<Release> released) {
        this.area = area;
        this.editing = editing;
        this.mirrored = mirrored;
        this.released = released;
    }

    /** Does what a key asks for, if it is one of these. */
    public boolean pressed(KeyEvent event) {
        if (!event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        Gesture before = editing.gesture();
        switch (mirrored.apply(event.getCode())) {
            case UP -> move(event, false, false);
            case DOWN -> move(event, true, false);
            case LEFT -> move(event, false, true);
            case RIGHT -> move(event, true, true);
            default -> {
                return false;
            }
        }
        if (!going && !editing.gesture().equals(before)) {
            going = true;
            area.getScene().addEventFilter(KeyEvent.ANY, following);
        }
        return true;
    }

    private void move(KeyEvent event, boolean later, boolean sideways) {
        if (event.isShiftDown()) {
            editing.stretch(sideways ? Edge.START : Edge.END, later);
        } else {
            editing.nudge(later, sideways);
        }
    }

    private void follow(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ALT
                && event.getEventType() == KeyEvent.KEY_RELEASED) {
            end();
            released.accept(editing.release());
            event.consume();
        }
    }

    /** Takes back what is going on. */
    public void cancel() {
        if (going) {
            end();
            editing.cancel();
        }
    }

    private void end() {
        going = false;
        if (area.getScene() != null) {
            area.getScene().removeEventFilter(KeyEvent.ANY, following);
        }
    }
}
