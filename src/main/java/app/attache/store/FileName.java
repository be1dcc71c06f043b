package app.attache.store;

import java.nio.file.Path;

/**
 * How the name a person gives maps to the file on the disk.
 *
 * <p>The database adds {@code .mv.db} to the name it is given and takes no file without it. So {@code visit} and {@code
 * visit.mv.db} both mean the file {@code visit.mv.db}, and {@code visit.attache} means {@code visit.attache.mv.db}.
 */
final class FileName {

    private static final String SUFFIX = ".mv.db";

    private final Path file;

    private FileName(Path file) {
        this.file = file;
    }

    /**
     * The name {@code given} by a person, with or without the suffix.
     *
     * @throws StoreFailure.UnusableName when it has a semicolon: behind one, the database would take it for settings
     */
    static FileName of(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        Path last = absolute.getFileName();
        if (last == null || absolute.toString().indexOf(';') >= 0) {
            throw new StoreFailure.UnusableName(absolute);
        }
        String name = last.toString();
        return new FileName(
                name.endsWith(SUFFIX) ? absolute : absolute.resolveSibling(name + SUFFIX));
    }

    /** The file on the disk. */
    Path file() {
        return file;
    }

    /** The path as the database wants it. */
    String database() {
        String path = file.toString();
        return path.substring(0, path.length() - SUFFIX.length());
    }

    /** The folder it is in. */
    Path folder() {
        return file.resolveSibling("").toAbsolutePath();
    }

    /** A file beside it: {@code visit.mv.db} and {@code .open} give {@code visit.open}. */
    Path beside(String suffix) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + suffix);
    }
}
