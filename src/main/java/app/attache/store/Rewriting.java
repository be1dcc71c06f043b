package app.attache.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a closed file anew, with no more in it than is still in use: into another file, which takes the place of the old one
 * in one move once it is whole and on the disk. A program that dies meanwhile leaves the old file as it was.
 *
 * <p>The database would do it by moving chunks within the file, which a kill does not survive (see {@link ChunkFile}).
 */
final class Rewriting {

    private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);
    private static final String SUFFIX = ".rewriting";

    private final FileName name;
    private final Connector connector;
    private final Path folder;
    private final Path fresh;

    Rewriting(FileName name, Connector connector) {
        this.name = name;
        this.connector = connector;
        this.folder = name.beside(SUFFIX);
        this.fresh = folder.resolve(String.valueOf(name.file().getFileName()));
    }

    /** How many rows there are in each table of an open file. */
    static Map<String, Long> contents(Connection connection) {
        Map<String, Long> rows = new HashMap<>();
        try (Handle handle = Jdbi.create(connection).open()) {
            handle.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .forEach(table -> rows.put(table, count(handle, table)));
        }
        return rows;
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("select count(*) from <table>")
                .define("table", '"' + table + '"')
                .mapTo(Long.class)
                .one();
    }

    /**
     * Writes the file anew, or leaves it as it is where that cannot be done: it can be worked in all the same.
     *
     * @param contents what is in it
     */
    void tryIt(Map<String, Long> contents) {
        try {
            Mark before = mark();
            OwnerOnly.createFolder(folder);
            MVStore.compact(
                    name.file().toString(), fresh.toString(), false, connector.chunks(name.file()));
            OwnerOnly.enforce(fresh);
            verify(contents);
            force(fresh, StandardOpenOption.WRITE);
            replace(before);
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
            // Nobody waits for it, and what is wrong with the file is said when it is opened.
            LOG.warn("{} is not written anew: {}", name.file(), e.toString());
        } finally {
            clear();
        }
    }

    /** Takes away what a program that died while it wrote the file anew has left. */
    void clear() {
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("{} stays: {}", folder, e.toString());
        }
    }

    // Opened as it will be the next time.
    private void verify(Map<String, Long> contents) throws IOException {
        try (Connection connection = connector.of(FileName.of(fresh)).open()) {
            if (!contents(connection).equals(contents)) {
                throw new IOException("The new file does not hold what the old one does");
            }
        } catch (SQLException e) {
            throw new IOException("The new file cannot be read", e);
        }
    }

    private Mark mark() throws IOException {
        try (FileChannel channel = FileChannel.open(name.file(), StandardOpenOption.READ)) {
            return Mark.of(name.file(), channel);
        }
    }

    private void replace(Mark before) throws IOException {
        if (!replaceLocked(before)) {
            move();
        }
    }

    /**
     * Replaces it under the database's own lock, so that nobody is at the old file meanwhile, nor was since it was copied.
     *
     * @return whether it was replaced; Windows moves nothing over an open file, but neither over one that somebody else has
     *     opened once it is let go
     * @throws IOException when somebody else is, or was, at it
     */
    private boolean replaceLocked(Mark before) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                name.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            // By the same channel: to close another one on the file would let go of the lock.
            if (lock == null || !Mark.of(name.file(), channel).equals(before)) {
                throw new IOException("Somebody else is at it");
            }
            try {
                move();
                return true;
            } catch (FileSystemException e) {
                LOG.debug("Not while it is open", e);
                return false;
            }
        }
    }

    private void move() throws IOException {
        Files.move(
                fresh,
                name.file(),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        try {
            // Else the power may fail, and the old file be back under the name without what comes
            // next.
            force(name.folder(), StandardOpenOption.READ);
        } catch (IOException e) {
            LOG.debug("A system that keeps its folders itself", e);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** By what a file that was written to meanwhile is known. */
    private record Mark(long size, long modified, int head) {

        static Mark of(Path file, FileChannel channel) throws IOException {
            byte[] head = new byte[2 * FileHead.BLOCK];
            channel.read(ByteBuffer.wrap(head), 0);
            return new Mark(
                    channel.size(),
                    Files.getLastModifiedTime(file).toMillis(),
                    Arrays.hashCode(head));
        }
    }
}
