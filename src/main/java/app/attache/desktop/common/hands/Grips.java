package app.attache.desktop.common.hands;

import app.attache.desktop.common.gesture.Edge;
import app.attache.desktop.common.gesture.Grip;
import app.attache.programme.Id;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Cursor;
import javafx.scene.Node;

/** By what part of a thing the pointer holds it. */
public final class Grips {

    /** So near to an end it is held by that end, in pixels; of what is short, a quarter. */
    private static final double NEAR = 6;

    private Grips() {}

    /**
     * What is held at {@code at} of something {@code length} long.
     *
     * @param start whether its start is here to be held
     * @param end whether its end is
     */
    public static Grip of(Id<?> id, double at, double length, boolean start, boolean end) {
        double near = Math.min(NEAR, length / 4);
        if (end && at >= length - near) {
            return new Grip.End(id, Edge.END);
        }
        return start && at <= near ? new Grip.End(id, Edge.START) : new Grip.Item(id);
    }

    /** What the pointer looks like there. */
    public static Cursor cursor(Grip grip, boolean possible, Cursor along) {
        return switch (grip) {
            case Grip.Ground _ -> Cursor.DEFAULT;
            case Grip.Item _ -> Cursor.HAND;
            case Grip.End _ -> possible ? along : Cursor.HAND;
        };
    }

    /** The nearest node of {@code type} that an event goes to, itself or around it; none where {@code within} begins. */
    public static <N extends Node> Optional<N> around(
            EventTarget target, Class<N> type, Node within) {
        Node node = target instanceof Node picked ? picked : within;
        while (node != null && !node.equals(within)) {
            if (type.isInstance(node)) {
                return Optional.of(type.cast(node));
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
