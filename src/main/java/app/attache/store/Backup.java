package app.attache.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/**
 * Copies of an open file: a zip archive with the database file in it as it is at that moment, encrypted if it is. {@link
 * Restoring} goes back to one.
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

    /** The backups beside the file, whose names begin with its name; the newest first. */
    static List<Path> beside(FileName name) throws IOException {
        String stem = String.valueOf(name.beside("").getFileName());
        Map<Path, FileTime> found = new HashMap<>();
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(name.folder(), "*.zip")) {
            for (Path archive : archives) {
                if (String.valueOf(archive.getFileName()).startsWith(stem)
                        && Restoring.isBackup(archive)) {
                    found.put(archive, Files.getLastModifiedTime(archive));
                }
            }
        }
        return found.entrySet().stream()
                .sorted(
                        Map.Entry.<Path, FileTime>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
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
