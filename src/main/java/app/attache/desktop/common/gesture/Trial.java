package app.attache.desktop.common.gesture;

import app.attache.programme.Origin;
import java.time.Instant;

/** The origin of changes that are only tried, and never written. */
final class Trial {

    /** For changes of which nobody asks what they bring about. */
    static final Origin ORIGIN = new Origin("Trial", "", "", Instant.EPOCH);

    private Trial() {}

    /** One that is tried at a moment, when it may come late. */
    static Origin at(Instant moment) {
        return new Origin(ORIGIN.label(), "", "", moment);
    }
}
