package app.attache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.ZipOutputStream;

/**
 * Copies of an open file: a zip archive with the database file in it as it is at that moment, encrypted if it is. To go
 * back, unpack it.
 */
final class Backup {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Backup() {}

    /** The name of a backup beside the file: {@code visit-before-version-2-20250204T160500Z.zip}. */
    static Path beside(FileName name, String occasion, Instant now) {
        return name.beside("-" + occasion + "-" + MOMENT.format(now) + ".zip");
    }

    /**
     * Writes a backup of the file that is open at {@code connection}.
     *
     * @param backup where to; what is there already is not touched
     * @throws java.nio.file.FileAlreadyExistsException when something is there
     */
    static void write(Connection connection, Path backup) throws IOException, SQLException {
        OwnerOnly.create(backup);
        boolean written = false;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            ChunkFile.of(connection).copyTo(zip);
            written = true;
        } finally {
            if (!written) {
                Files.deleteIfExists(backup);
            }
        }
    }
}
