package app.attache.desktop.common.gesture;

import app.attache.programme.Origin;
import java.time.Instant;

/** The origin of changes that are only tried, and never written. */
final class Trial {

    static final Origin ORIGIN = new Origin("Trial", "", "", Instant.EPOCH);

    private Trial() {}
}
