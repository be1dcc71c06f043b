package app.attache.workspace;

import app.attache.programme.Programme;
import java.nio.file.Path;

/** Visit files, the readable exchange format: read, written, and the sample that comes with the program. */
public final class VisitFiles {

    private VisitFiles() {}

    /**
     * Reads a visit file.
     *
     * @throws app.attache.text.Failure when it cannot be read, or any line of it is wrong: it names every line and field
     */
    public static Programme read(Path file) {
        return Programme.empty();
    }

    /**
     * Writes all facts of {@code programme} to {@code file}, replacing an older one as a whole or not at all.
     *
     * @throws app.attache.text.Failure when it cannot be written
     */
    public static void write(Programme programme, Path file) {}

    /** The sample: the visit to Washington in February 2025, as first planned. */
    public static Programme washington() {
        return Programme.empty();
    }
}
