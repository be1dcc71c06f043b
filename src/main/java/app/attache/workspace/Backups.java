package app.attache.workspace;

import app.attache.store.Restoring;
import app.attache.store.Store;
import app.attache.store.StoreFailure;
import java.nio.file.Path;
import java.util.List;

/** Copies of an open file, and the way back from them. For any thread. */
public final class Backups {

    private final Store store;
    private final Gate gate;

    Backups(Store store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    /**
     * Writes a copy of the file as it is now: a zip archive with the file in it, encrypted if it is.
     *
     * @param archive where to; nothing may be there yet
     * @throws StoreFailure when it cannot be written
     */
    public void write(Path archive) {
        gate.alone(() -> {
            store.backup(archive);
            return archive;
        });
    }

    /** Those that lie beside the file under names that begin with its name, the newest first. */
    public List<Path> beside() {
        return gate.alone(store::backups);
    }

    /**
     * Makes a file of what is in a backup, without opening it.
     *
     * @param archive as {@link #write} writes it
     * @param file the name of the new file; nothing may be there yet
     * @return the file on the disk
     * @throws StoreFailure when there is a file, or the archive holds no whole backup; nothing is made then
     */
    public static Path restore(Path archive, Path file) {
        return Restoring.restore(archive, file);
    }
}
