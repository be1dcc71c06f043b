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
    private static final Set<PosixFilePermission> ENTER =
            PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Creates an empty file; it is never open to others, not even for a moment. */
    static void create(Path file) throws IOException {
        Files.createFile(file, rights(file, READ_WRITE));
    }

    /** Creates a folder that others cannot look into, unless there is one. */
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, rights(folder, ENTER));
        }
    }

    private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
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
