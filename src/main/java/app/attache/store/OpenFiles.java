package app.attache.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that this program has open, which it does not so much as look into a second time: on many systems to close any
 * channel on a file lets go of all locks that the program has on it (see {@link java.nio.channels.FileLock}), and another
 * program could then open it beside this one.
 */
final class OpenFiles {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {}

    /**
     * Claims a file, whether it is there yet or not, until it is {@link #release released}.
     *
     * @throws StoreFailure.InUse when this program has it open
     */
    static void claim(FileName name) {
        if (!OPEN.add(real(name))) {
            throw new StoreFailure.InUse(name.file(), Holder.of(name));
        }
    }

    /** Lets go of a file. */
    static void release(FileName name) {
        OPEN.remove(real(name));
    }

    // By its folder, which does not change its name when the file is made.
    private static Path real(FileName name) {
        Path file = name.file();
        try {
            return name.folder().toRealPath().resolve(String.valueOf(file.getFileName()));
        } catch (IOException _) {
            return file;
        }
    }
}
