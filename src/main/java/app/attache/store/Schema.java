package app.attache.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The form of the tables. Flyway makes and migrates it; a file that already has the form this program knows is recognised
 * by one query, because starting Flyway takes longer than all the rest of an opening.
 */
final class Schema {

    /** The form that this program writes: the version of the last script in {@code db/migration}. */
    static final Schema CURRENT = new Schema("1", "classpath:db/migration");

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
        if (!hasTable(connection, HISTORY) || !hasTable(connection, "FACT")) {
            return Optional.empty();
        }
        MigrationVersion newest = MigrationVersion.EMPTY;
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select \"version\" from \""
                                        + HISTORY
                                        + "\" where \"success\" and \"version\" is not null");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
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

    private static boolean hasTable(Connection connection, String name) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select 1 from information_schema.tables where table_schema = 'PUBLIC' and table_name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
