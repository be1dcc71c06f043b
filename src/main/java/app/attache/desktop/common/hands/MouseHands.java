package app.attache.desktop.common.hands;

import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Gesture;
import app.attache.desktop.common.gesture.Grip;
import app.attache.desktop.common.gesture.Modifiers;
import app.attache.desktop.common.gesture.Release;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Tells what is done with the mouse on a part of the calendar, and scrolls along while something is dragged. */
public final class MouseHands {

    private final Surface surface;
    private final DirectEditing editing;
    private final Touched touched;
    private final Scrolling scrolling = new Scrolling();
    private final EventHandler<KeyEvent> keys = this::key;
    private double fromX;
    private double fromY;
    private double farthest;
    private double x;
    private double y;
    private boolean down;
    private Modifiers held = Modifiers.NONE;

    /** Learns what a gesture leaves to be done. */
    public interface Touched {

        /** A button went down on something. */
        void pressed(Grip grip, MouseEvent event);

        /** A gesture has ended. */
        void released(Release release, MouseEvent event);
    }

    /** @param touched learns what a gesture leaves to be done */
    public MouseHands(Surface surface, DirectEditing editing, Touched touched) {
        this.surface = surface;
        this.editing = editing;
        this.touched = touched;
        surface.node().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.node().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.node().addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        if (down) {
            // The other button takes the gesture back.
            cancel();
            event.consume();
            return;
        }
        editing.clear();
        if (!surface.isCalendar(event)) {
            return;
        }
        Grip grip = surface.grip(event);
        touched.pressed(grip, event);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        fromX = event.getSceneX();
        fromY = event.getSceneY();
        farthest = 0;
        down = true;
        editing.press(grip, surface.spot(fromX, fromY), modifiers(event));
        surface.node().getScene().addEventFilter(KeyEvent.ANY, keys);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (!down || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        x = event.getSceneX();
        y = event.getSceneY();
        farthest = Math.max(farthest, Math.hypot(x - fromX, y - fromY));
        drag(modifiers(event));
        if (editing.gesture() instanceof Gesture.Pressed
                || editing.gesture() instanceof Gesture.Idle) {
            scrolling.stop();
        } else {
            scrolling.start();
        }
        event.consume();
    }

    private void drag(Modifiers with) {
        held = with;
        editing.drag(surface.spot(x, y), with, farthest);
    }

    private void released(MouseEvent event) {
        if (!down || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        end();
        touched.released(editing.release(), event);
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                cancel();
            }
            event.consume();
        } else if (farthest > 0) {
            drag(new Modifiers(event.isAltDown(), event.isShortcutDown(), event.isShiftDown()));
        }
    }

    /** Takes back what is going on. */
    public void cancel() {
        if (down) {
            end();
            editing.cancel();
        }
    }

    private void end() {
        down = false;
        scrolling.stop();
        if (surface.node().getScene() != null) {
            surface.node().getScene().removeEventFilter(KeyEvent.ANY, keys);
        }
    }

    /** The keys held beside an event of the mouse. */
    public static Modifiers modifiers(MouseEvent event) {
        return new Modifiers(event.isAltDown(), event.isShortcutDown(), event.isShiftDown());
    }

    private final class Scrolling extends AnimationTimer {

        private long last;
        private boolean running;

        @Override
        public void start() {
            if (!running) {
                running = true;
                last = 0;
                super.start();
            }
        }

        @Override
        public void stop() {
            running = false;
            super.stop();
        }

        @Override
        public void handle(long now) {
            double speed = surface.scrolling(x, y);
            if (speed != 0 && last > 0) {
                surface.scrollBy(speed * (now - last) / 1e9);
                drag(held);
            }
            last = now;
        }
    }
}
