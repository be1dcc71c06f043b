package app.attache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a file comes to be an open connection whose tables have the form that this program knows. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final FileName name;
    private final Schema schema;
    private final Instant now;

    Opening(FileName name, Schema schema, Instant now) {
        this.name = name;
        this.schema = schema;
        this.now = now;
    }

    /**
     * Opens the file, after creating it if that is wanted.
     *
     * @param passphrase empty for no encryption; left for the caller to wipe
     */
    Connection open(char[] passphrase, boolean create) throws IOException {
        Path file = name.file();
        if (!Files.exists(file)) {
            if (!create) {
                throw new StoreFailure.Missing(file);
            }
            create(passphrase);
        }
        try (FileKey key = keyFor(passphrase)) {
            return slim(new Connector(name, key));
        }
    }

    private Connection slim(Connector connector) throws IOException {
        Rewriting rewriting = new Rewriting(name, connector);
        Connection connection = checked(connector);
        rewriting.clear();
        if (!isMostlyDead(connection)) {
            return connection;
        }
        Map<String, Long> contents;
        try (connection) {
            contents = Rewriting.contents(connection);
        } catch (SQLException e) {
            throw connector.failure(e);
        }
        rewriting.tryIt(contents);
        return checked(connector);
    }

    private boolean isMostlyDead(Connection connection) {
        try {
            return ChunkFile.of(connection).mostlyDead();
        } catch (SQLException e) {
            throw new StoreFailure.Damaged(name.file(), e);
        }
    }

    private FileKey keyFor(char[] passphrase) throws IOException {
        Path file = name.file();
        FileHead head = FileHead.of(file);
        return switch (head.form()) {
            case OTHER -> throw new StoreFailure.NotAnAttacheFile(file);
            case EMPTY -> throw new StoreFailure.Damaged(file);
            case PLAIN -> {
                if (passphrase.length > 0) {
                    throw new StoreFailure.NotEncrypted(file);
                }
                yield FileKey.none();
            }
            case ENCRYPTED -> {
                if (passphrase.length == 0) {
                    throw new StoreFailure.PassphraseNeeded(file);
                }
                yield FileKey.of(passphrase, head.salt());
            }
        };
    }

    private Connection checked(Connector connector) throws IOException {
        connector.refuseIfEmpty();
        Connection connection = connector.open();
        boolean fine = false;
        try {
            String version =
                    schema.version(connection)
                            .orElseThrow(() -> new StoreFailure.NotAnAttacheFile(name.file()));
            if (schema.isNewer(version)) {
                throw new StoreFailure.NewerVersion(name.file(), version, schema.known());
            }
            if (schema.isOlder(version)) {
                migrate(connector, connection, version);
            }
            OwnerOnly.enforce(name.file());
            fine = true;
            return connection;
        } catch (SQLException e) {
            throw connector.failure(e);
        } catch (StoreFailure e) {
            throw e;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new StoreFailure.Damaged(name.file(), e);
        } finally {
            if (!fine) {
                abandon(connection);
            }
        }
    }

    private void migrate(Connector connector, Connection connection, String version)
            throws IOException {
        Path backup = Backup.beside(name, "before-version-" + schema.known(), now);
        try {
            Backup.write(connection, backup);
        } catch (SQLException e) {
            throw new StoreFailure.Unreachable(backup, e);
        }
        LOG.info(
                "{} has form {}: backup in {}, bringing it to form {}",
                name.file(),
                version,
                backup,
                schema.known());
        try {
            schema.migrate(connector.further());
        } catch (FlywayException e) {
            throw new StoreFailure.NotMigrated(name.file(), backup, e);
        }
    }

    // Under another name until it is whole, so that a program killed here leaves nothing that
    // cannot be opened.
    private void create(char[] passphrase) throws IOException {
        byte[] random = new byte[FileHead.SALT_LENGTH];
        new SecureRandom().nextBytes(random);
        FileName unfinished =
                FileName.of(name.beside(".creating-" + HexFormat.of().formatHex(random)));
        try {
            OwnerOnly.create(unfinished.file());
            byte[] head = passphrase.length > 0 ? FileHead.encrypted(random) : new byte[0];
            Files.write(unfinished.file(), head, StandardOpenOption.TRUNCATE_EXISTING);
            try (FileKey key =
                    passphrase.length > 0 ? FileKey.of(passphrase, random) : FileKey.none()) {
                Connector connector = new Connector(unfinished, key);
                // Anew, so that a file which loses its end is not taken for one that is half made.
                new Rewriting(unfinished, connector).tryIt(fill(connector));
            }
            Files.move(unfinished.file(), name.file());
        } finally {
            Files.deleteIfExists(unfinished.file());
        }
    }

    private Map<String, Long> fill(Connector connector) {
        try (Connection connection = connector.open()) {
            schema.migrate(connector.further());
            try (var handle = Jdbi.create(connection).open()) {
                handle.execute(
                        "insert into file_info (only_row, created_at, tz_version) values (1, ?, ?)",
                        now.toString(),
                        tzVersion());
            }
            return Rewriting.contents(connection);
        } catch (SQLException e) {
            throw connector.failure(e);
        }
    }

    /** The version of the time zone rules of this Java, for example {@code 2025b}. */
    static String tzVersion() {
        return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
    }

    /** Lets go of the file without writing another byte to it. */
    static void abandon(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("Already shut down", e);
        }
    }
}
