package app.attache.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.api.ErrorCode;

/**
 * The form of the tables. Flyway makes and migrates it; a file that already has the form this program knows is recognised
 * by one query, because starting Flyway takes longer than all the rest of an opening.
 */
final class Schema {

    /** The form that this program writes: the version of the last script in {@code db/migration}. */
    static final Schema CURRENT = new Schema("4", "classpath:db/migration");

    private static final String HISTORY = "flyway_schema_history";

    private final MigrationVersion known;
    private final String[] scripts;

    /**
     * A form of the tables.
     *
     * @param known its version
     * @param scripts where the scripts are that lead to it, as Flyway names places
     */
    Schema(String known, String... scripts) {
        this.known = MigrationVersion.fromVersion(known);
        this.scripts = scripts.clone();
    }

    /** The newest version this program knows. */
    String known() {
        return known.getVersion();
    }

    /** The version of an open file; empty when it has not got our tables. */
    Optional<String> version(Connection connection) throws SQLException {
        MigrationVersion newest = MigrationVersion.EMPTY;
        // Asked directly: the tables that list all tables take longer to ask than all the rest of
        // an opening.
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select created_at from file_info").close();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select \"version\" from \""
                                    + HISTORY
                                    + "\" where \"success\" and \"version\" is not null")) {
                while (rows.next()) {
                    MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                    newest = version.compareTo(newest) > 0 ? version : newest;
                }
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.ofNullable(newest.getVersion());
    }

    /** Whether {@code version} is newer than what this program knows. */
    boolean isNewer(String version) {
        return MigrationVersion.fromVersion(version).compareTo(known) > 0;
    }

    /** Whether a file of {@code version} must be migrated. */
    boolean isOlder(String version) {
        return MigrationVersion.fromVersion(version).compareTo(known) < 0;
    }

    /** Brings the tables to this form. */
    void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(scripts)
                .table(HISTORY)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
