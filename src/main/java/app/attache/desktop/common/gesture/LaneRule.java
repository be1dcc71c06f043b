package app.attache.desktop.common.gesture;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.Optional;

/** What it means to move something from one lane to another. */
@FunctionalInterface
public interface LaneRule {

    /** Lanes mean nothing. */
    LaneRule NONE = (fact, _) -> Optional.of(fact);

    /** The fact as it is in the other lane; empty when it cannot be there. */
    Optional<Entity> moved(Entity fact, Gesture.LaneChange lane);

    /** A draft that was drawn in a lane, as it is there. */
    default Meeting drawn(Meeting draft, Id<?> lane) {
        return draft;
    }
}
