package app.attache.desktop.common.gesture;

import app.attache.programme.Entity;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.TimeSpan;
import java.util.Optional;

/** The facts whose time can be dragged: meetings, legs, movements. */
public final class Timed {

    private Timed() {}

    /** When it is planned; empty for what cannot be dragged. */
    public static Optional<TimeSpan> span(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Movement movement -> Optional.of(movement.time());
            default -> Optional.empty();
        };
    }

    /**
     * The same fact at another time.
     *
     * @throws IllegalArgumentException for what cannot be dragged
     */
    public static Entity at(Entity fact, TimeSpan time) {
        return switch (fact) {
            case Meeting meeting -> meeting.withTime(time);
            case Leg leg -> leg.withTime(time);
            case Movement movement -> movement.withTime(time);
            default -> throw new IllegalArgumentException("Cannot be dragged: " + fact.id());
        };
    }
}
