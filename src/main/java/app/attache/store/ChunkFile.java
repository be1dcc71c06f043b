package app.attache.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * The file beneath an open database: a row of chunks, of which each commit writes one.
 *
 * <p>After the death of the program, H2 2.5 finds the newest chunk surely only at the end of the file. One that was written
 * into a gap between others is found only once the next chunk was written, because the file's header names the chunk before
 * the last: a commit in it would be lost, although it was on the disk. And where chunks were moved to close gaps and the
 * program died of it, the next opening but one may take an old chunk for the newest, and everything since is lost. So each
 * chunk goes to the end of the file ({@code REUSE_SPACE=FALSE}), none is ever moved ({@code MAX_COMPACT_TIME=0}), and a file
 * that has grown too long for what is in it is written anew (see {@link Rewriting}).
 *
 * <p>The end of what is in use need not be the end of the file: a kill may leave the beginnings of a chunk behind it. A chunk
 * over such remains is as hard to find as one in a gap.
 */
final class ChunkFile {

    private static final long SMALL = 1L << 19;
    private static final double LEAST_LIVE = 0.5;

    private final Database database;
    private final MVStore store;
    private final FileStore<?> chunks;

    private ChunkFile(Database database) {
        this.database = database;
        this.store = database.getStore().getMvStore();
        this.chunks = store.getFileStore();
    }

    static ChunkFile of(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        if (session.isClosed()) {
            throw new SQLException("The database has shut itself down");
        }
        return new ChunkFile(session.getDatabase());
    }

    /** How long the file is, in bytes. */
    long size() {
        return chunks.size();
    }

    /**
     * Makes sure that the newest chunk is found after a kill: when it has not made the file longer, it is not known to be at
     * its end, and another chunk is written, so that the header names this one.
     *
     * @param sizeBefore how long the file was before the chunk was written
     */
    void makeFindable(long sizeBefore) {
        if (chunks.size() <= sizeBefore) {
            // Any change will do; this number is for programs that use the store without a
            // database.
            store.setStoreVersion(1 - store.getStoreVersion());
            store.commit();
            database.sync();
        }
    }

    /** Whether less than half of a file that is not small is still in use. */
    boolean mostlyDead() {
        double live = chunks.getFillRate() / 100.0 * chunks.getChunksFillRate() / 100.0;
        return chunks.size() > SMALL && live < LEAST_LIVE;
    }

    /**
     * Copies the file as it is now. The statement {@code BACKUP} would do the same, but fails when the name of another file
     * begins with this one's.
     */
    void copyTo(ZipOutputStream zip) throws IOException {
        database.sync();
        chunks.backup(zip);
    }
}
