package app.attache.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The way back from a backup to a file. */
public final class Restoring {

    private Restoring() {}

    /**
     * Makes a file of what is in a backup. It is encrypted if the one that was copied was.
     *
     * @param archive a zip archive as {@link Store#backup} writes it
     * @param given the name of the new file, with or without {@code .mv.db}; nothing may be there yet
     * @return the file on the disk
     * @throws StoreFailure.NotABackup when the archive is something else, or damaged
     * @throws StoreFailure.Occupied when there is a file of that name; it is left as it is
     * @throws StoreFailure when the archive cannot be read or the file not be written
     */
    public static Path restore(Path archive, Path given) {
        FileName name = FileName.of(given);
        if (Files.exists(name.file())) {
            throw new StoreFailure.Occupied(name.file());
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            extract(zip, archive, name);
            return name.file();
        } catch (ZipException | EOFException e) {
            throw new StoreFailure.NotABackup(archive, e);
        } catch (FileAlreadyExistsException e) {
            throw new StoreFailure.Occupied(name.file());
        } catch (IOException e) {
            throw new StoreFailure.Unreachable(
                    Files.isReadable(archive) ? name.file() : archive, e);
        }
    }

    /** Whether {@code archive} is a backup, whole or not, of a file with any name. */
    static boolean isBackup(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return content(zip).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    // Under another name until it is whole: nobody shall find half a file.
    private static void extract(ZipFile zip, Path archive, FileName name) throws IOException {
        ZipEntry entry = content(zip).orElseThrow(() -> new StoreFailure.NotABackup(archive));
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        Path unfinished = name.beside(".restoring-" + HexFormat.of().formatHex(random));
        try {
            OwnerOnly.create(unfinished);
            copy(zip, entry, unfinished);
            requireAttache(unfinished, archive);
            Files.move(unfinished, name.file());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("The checksum does not fit: " + entry.getName());
        }
    }

    private static void requireAttache(Path file, Path archive) throws IOException {
        switch (FileHead.of(file).form()) {
            case PLAIN, ENCRYPTED -> {}
            case OTHER, EMPTY -> throw new StoreFailure.NotABackup(archive);
        }
    }

    // The name in the archive is not followed anywhere: only what is under it is taken.
    private static Optional<? extends ZipEntry> content(ZipFile zip) {
        List<? extends ZipEntry> entries = zip.stream().toList();
        return entries.size() == 1
                ? entries.stream().filter(entry -> entry.getName().endsWith(".mv.db")).findFirst()
                : Optional.empty();
    }
}
