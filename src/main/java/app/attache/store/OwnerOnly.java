package app.attache.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may read, where the file system knows owners. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> READ_WRITE =
            PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Creates an empty file; it is never open to others, not even for a moment. */
    static void create(Path file) throws IOException {
        FileAttribute<?>[] attributes =
                knowsOwners(file)
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(READ_WRITE)}
                        : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
    }

    /** Takes others' rights to an existing file, for one that was copied here with them. */
    static void enforce(Path file) throws IOException {
        if (knowsOwners(file) && !Files.getPosixFilePermissions(file).equals(READ_WRITE)) {
            Files.setPosixFilePermissions(file, READ_WRITE);
        }
    }

    private static boolean knowsOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
