package app.attache.conflict;

import app.attache.conflict.Line.Window;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a change does to one person's or one venue's engagements, and which of them it makes worth judging again. */
final class Touch {

    final Map<Id<Meeting>, Engagement> removed = new HashMap<>();
    final Map<Id<Meeting>, Engagement> added = new HashMap<>();
    final List<Window> windows = new ArrayList<>();

    /** Whether the person's stays or legs change. */
    boolean moves;

    private final long reachBefore;
    private final long reachAfter;

    /**
     * @param reachBefore how long before an engagement others may start whose findings depend on it
     * @param reachAfter how long after its end they may
     */
    Touch(long reachBefore, long reachAfter) {
        this.reachBefore = reachBefore;
        this.reachAfter = reachAfter;
    }

    void remove(Engagement engagement) {
        removed.put(engagement.id(), engagement);
        around(engagement);
    }

    void add(Engagement engagement) {
        added.put(engagement.id(), engagement);
        around(engagement);
    }

    /** Has judged again what may depend on {@code engagement}. */
    void around(Engagement engagement) {
        Reading reading = engagement.reading();
        windows.add(new Window(reading.earliest() - reachBefore, reading.latestEnd() + reachAfter));
    }
}
