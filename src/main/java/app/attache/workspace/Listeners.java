package app.attache.workspace;

import app.attache.conflict.ConflictDelta;
import app.attache.programme.ChangeSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who want to learn of steps, and of what time brings. One that fails harms neither the others nor the step, which is on
 * the disk.
 */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Place> places = new CopyOnWriteArrayList<>();

    // Compared by identity: a listener may be added twice, and each time is taken back on its own.
    private static final class Place {

        private final WorkspaceListener listener;

        Place(WorkspaceListener listener) {
            this.listener = listener;
        }
    }

    /** Adds a listener; closing what this returns removes it. */
    Subscription add(WorkspaceListener listener) {
        Place place = new Place(listener);
        places.add(place);
        return () -> places.remove(place);
    }

    /** Tells of a step. */
    void tell(Snapshot before, Snapshot after, ChangeSet change, ConflictDelta delta) {
        tell(
                listener -> listener.changed(before, after, change, delta),
                "the change: " + change.origin().label());
    }

    /** Tells of what the passing of time brought. */
    void tell(Snapshot before, Snapshot after, ConflictDelta delta) {
        tell(listener -> listener.turned(before, after, delta), "time passed");
    }

    private void tell(Consumer<WorkspaceListener> news, String occasion) {
        for (Place place : places) {
            try {
                news.accept(place.listener);
            } catch (RuntimeException e) {
                LOG.error("A listener failed after {}", occasion, e);
            }
        }
    }
}
