package app.attache.itinerary.fit;

import app.attache.programme.Meeting;
import app.attache.programme.Status;

/** Which of the meetings that are planned already may be moved to make room. What was held or called off never moves. */
public enum MayMove {
    /** None: what is planned stays where it is. */
    NONE,
    /** Those of which nothing is agreed yet: holds, and what the other side has not accepted. */
    TENTATIVE,
    /** All. */
    ALL;

    boolean allows(Meeting meeting) {
        return switch (this) {
            case NONE -> false;
            case TENTATIVE -> meeting.status().tentative();
            case ALL -> meeting.status() != Status.HELD && meeting.status() != Status.CANCELLED;
        };
    }
}
