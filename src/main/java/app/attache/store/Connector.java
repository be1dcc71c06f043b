package app.attache.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Connects to one database file, and says in our words why that fails.
 *
 * <p>{@code WRITE_DELAY=0} lets a commit return only when its chunk is written to the file; {@code TRACE_LEVEL_*=0}
 * keeps the database from writing statements, and so people's names, to a log of its own; no result is ever spilled to a
 * temporary file in the open ({@code MAX_MEMORY_ROWS}).
 */
final class Connector {

    private static final String USER = "attache";
    private static final String SETTINGS =
            ";IFEXISTS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";MAX_MEMORY_ROWS=2147483647;LAZY_QUERY_EXECUTION=1";
    private static final String CIPHER = ";CIPHER=AES";

    /** Makes a second opening in this program fail at the file's lock, as one from another program does. */
    private static final String ALONE = ";OPEN_NEW=TRUE";

    private final FileName name;
    private final FileKey key;

    Connector(FileName name, FileKey key) {
        this.name = name;
        this.key = key;
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
        }
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
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_PASSWORD_FORMAT ->
                    FileHead.opens(file, key)
                            ? new StoreFailure.Damaged(file, e)
                            : new StoreFailure.WrongPassphrase(file);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                    new StoreFailure.NewerVersion(file, "?", Schema.CURRENT.known());
            case ErrorCode.WRONG_USER_OR_PASSWORD -> new StoreFailure.NotAnAttacheFile(file);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> new StoreFailure.Missing(file);
            default -> new StoreFailure.Damaged(file, e);
        };
    }
}
