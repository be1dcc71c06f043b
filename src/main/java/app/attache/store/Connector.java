package app.attache.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;

/**
 * Connects to one database file, and says in our words why that fails.
 *
 * <p>{@code WRITE_DELAY=0} lets a commit return only when its chunk is written to the file, {@code REUSE_SPACE=FALSE} and
 * {@code MAX_COMPACT_TIME=0} let it be found there (see {@link ChunkFile}); {@code TRACE_LEVEL_*=0} keeps the database from writing statements, and so people's names, to a log of its own; no result is ever spilled to a
 * temporary file in the open ({@code MAX_MEMORY_ROWS}).
 */
final class Connector {

    private static final String USER = "attache";
    private static final String SETTINGS =
            ";IFEXISTS=TRUE;WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;MAX_MEMORY_ROWS=2147483647;LAZY_QUERY_EXECUTION=1";
    private static final String CIPHER = ";CIPHER=AES";

    /** Makes a second opening in this program fail at the file's lock, as one from another program does. */
    private static final String ALONE = ";OPEN_NEW=TRUE";

    /** The map in which the database keeps the definitions of all tables. */
    private static final String FIRST_TABLE = "table.0";

    static {
        // Read once by the database: no cache of values across rows. It finds next to nothing and
        // takes a tenth of loading.
        System.setProperty("h2.objectCache", "false");
    }

    private final FileName name;
    private final FileKey key;

    Connector(FileName name, FileKey key) {
        this.name = name;
        this.key = key;
    }

    /** Connects to another file with the same key. */
    Connector of(FileName other) {
        return new Connector(other, key);
    }

    /**
     * Opens the file, which nobody else may have open.
     *
     * @throws StoreFailure in use, wrong passphrase, damaged, newer, foreign or out of reach
     */
    Connection open() {
        try {
            return source(ALONE).getConnection();
        } catch (SQLException e) {
            throw failure(e);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw unreadable(e);
        }
    }

    /**
     * Refuses a file in which the database would find no tables and begin to make them, over what is left there. Writes
     * nothing.
     *
     * @throws StoreFailure in use, wrong passphrase or damaged
     */
    void refuseIfEmpty() {
        try (MVStore store =
                new MVStore.Builder().readOnly().adoptFileStore(chunks(name.file())).open()) {
            if (!store.hasMap(FIRST_TABLE)) {
                throw new StoreFailure.Damaged(name.file());
            }
        } catch (MVStoreException e) {
            throw switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED ->
                        new StoreFailure.InUse(name.file(), Holder.of(name));
                case DataUtils.ERROR_UNSUPPORTED_FORMAT -> newer();
                default -> unreadable(e);
            };
        } catch (StoreFailure e) {
            throw e;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // What it reads in a damaged file makes the database fail in ways of every kind.
            throw unreadable(e);
        }
    }

    /**
     * The chunks of the file, or of a copy of it, to be read; nobody writes meanwhile.
     *
     * @throws MVStoreException when that cannot be done
     */
    FileStore<?> chunks(Path file) {
        SingleFileStore chunks = new SingleFileStore(new HashMap<>());
        chunks.open(file.toString(), true, key.present() ? key.copy() : null);
        return chunks;
    }

    /** Further connections to the file while it is open. */
    DataSource further() {
        return source("");
    }

    private DataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + name.database()
                        + SETTINGS
                        + (key.present() ? CIPHER : "")
                        + more);
        source.setUser(USER);
        source.setPasswordChars(password());
        return source;
    }

    // The database splits what it is given at the first space: what encrypts the file, and what
    // lets the user in.
    private char[] password() {
        if (!key.present()) {
            return new char[0];
        }
        char[] characters = key.copy();
        char[] password = Arrays.copyOf(characters, characters.length + 1);
        Arrays.fill(characters, '\0');
        password[password.length - 1] = ' ';
        return password;
    }

    /** What a failure of the database means. */
    StoreFailure failure(SQLException e) {
        Path file = name.file();
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new StoreFailure.InUse(file, Holder.of(name));
            case ErrorCode.FILE_VERSION_ERROR_1 -> newer();
            case ErrorCode.WRONG_USER_OR_PASSWORD -> new StoreFailure.NotAnAttacheFile(file);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> new StoreFailure.Missing(file);
            default -> unreadable(e);
        };
    }

    private StoreFailure newer() {
        return new StoreFailure.NewerVersion(name.file(), "?", Schema.CURRENT.known());
    }

    private StoreFailure unreadable(Throwable e) {
        return key.present() && !FileHead.opens(name.file(), key)
                ? new StoreFailure.WrongPassphrase(name.file())
                : new StoreFailure.Damaged(name.file(), e);
    }
}
