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
 * the last: a commit in it would be lost, although it was on the disk. So while a file is open each chunk goes to its end
 * ({@code REUSE_SPACE=FALSE}), and gaps are closed when the file is.
 *
 * <p>The end of what is in use need not be the end of the file: a kill while gaps are closed leaves old chunks behind it,
 * which are cut off only when they are a hundredth of the file. A chunk over such remains is as hard to find as one in a gap.
 */
final class ChunkFile {

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

    /** Lets the closing of the database close the gaps. */
    void allowCompaction() {
        chunks.setReuseSpace(true);
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
