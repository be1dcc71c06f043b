package app.attache.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;

/**
 * The file beneath an open database: a row of chunks, of which each commit writes one.
 *
 * <p>After the death of the program, H2 2.5 finds the newest chunk surely only at the end of the file. One that was written
 * into a gap between others is found only once the next chunk was written, because the file's header names the chunk before
 * the last: a commit in it would be lost, although it was on the disk. So while a file is open each chunk goes to its end
 * ({@code REUSE_SPACE=FALSE}), and gaps are closed when the file is.
 */
final class ChunkFile {

    private final Database database;
    private final FileStore<?> chunks;

    private ChunkFile(Database database) {
        this.database = database;
        this.chunks = database.getStore().getMvStore().getFileStore();
    }

    static ChunkFile of(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        if (session.isClosed()) {
            throw new SQLException("The database has shut itself down");
        }
        return new ChunkFile(session.getDatabase());
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
