package app.attache.workspace;

import app.attache.store.Store;
import java.util.List;

/**
 * What was typed in the editors of an open file and neither saved nor given up. Keeping it is no step: the programme stays as it
 * is. For any thread.
 */
public final class UnsavedEntries {

    private final Store store;
    private final Gate gate;

    UnsavedEntries(Store store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    /**
     * Keeps what a person has typed so far, in place of what was kept of the same subject; on the disk when this returns. Does
     * nothing once the file is closed.
     *
     * @throws app.attache.store.StoreFailure when it cannot be written; what was kept before is kept still
     */
    public void keep(UnsavedEntry entry) {
        gate.whileOpen(() -> store.keep(entry.toKeep()));
    }

    /** Forgets what was kept of {@code subject}, as after saving or giving up. Does nothing once the file is closed. */
    public void drop(String subject) {
        gate.whileOpen(() -> store.drop(subject));
    }

    /** All of it, the oldest first. */
    public List<UnsavedEntry> all() {
        return gate.alone(() -> store.kept().stream().map(UnsavedEntry::of).toList());
    }
}
