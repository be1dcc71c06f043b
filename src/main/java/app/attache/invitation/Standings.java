package app.attache.invitation;

import app.attache.invitation.Entry.Busy;
import app.attache.invitation.Entry.Standing;
import app.attache.programme.Certainty;
import app.attache.programme.Status;

/** What calendars are told of how firm a thing is. */
final class Standings {

    private Standings() {}

    /** Confirmed only when the thing is firm and its time is fixed, so that no unsure time looks agreed. */
    static Standing of(Status status, Certainty certainty) {
        if (status == Status.CANCELLED) {
            return Standing.CANCELLED;
        }
        return status.firm() && certainty == Certainty.FIXED
                ? Standing.CONFIRMED
                : Standing.TENTATIVE;
    }

    /** A thing that is cancelled, or whose hour is not known, takes nobody's time. */
    static Busy busy(Standing standing, Certainty certainty) {
        return switch (standing) {
            case CANCELLED -> Busy.FREE;
            case CONFIRMED -> Busy.BUSY;
            case TENTATIVE -> hourKnown(certainty) ? Busy.TENTATIVE : Busy.FREE;
        };
    }

    /** Whether the hour may be shown at all. */
    static boolean hourKnown(Certainty certainty) {
        return switch (certainty) {
            case FIXED, APPROXIMATE -> true;
            case PART_OF_DAY, TO_BE_CONFIRMED -> false;
        };
    }
}
