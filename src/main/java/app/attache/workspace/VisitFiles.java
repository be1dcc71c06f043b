package app.attache.workspace;

import app.attache.programme.Programme;
import app.attache.text.Failure;
import app.attache.text.Message;
import app.attache.visitfile.Problem;
import app.attache.visitfile.VisitFile;
import app.attache.visitfile.VisitFileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Visit files, the readable exchange format: read, written, and the sample that comes with the program. */
public final class VisitFiles {

    private static final String WASHINGTON = "/samples/washington-2025.yaml";

    private VisitFiles() {}

    /**
     * Reads a visit file.
     *
     * @throws VisitFileFailure when it cannot be read, or any line of it is wrong: it names every line and field
     */
    public static Programme read(Path file) {
        return VisitFile.read(file);
    }

    /** Everything that is wrong with the visit file that {@link #read} refused, in the order of its lines; else nothing. */
    public static List<Message> problems(Failure failure) {
        return failure instanceof VisitFileFailure wrong
                ? wrong.problems().stream().map(Problem::message).toList()
                : List.of();
    }

    /**
     * Writes all facts of {@code programme} to {@code file}, replacing an older one as a whole or not at all.
     *
     * @throws VisitFileFailure when it cannot be written
     */
    public static void write(Programme programme, Path file) {
        VisitFile.write(programme, file);
    }

    /** The sample: the visit to Washington in February 2025, as first planned. */
    public static Programme washington() {
        try (InputStream in = VisitFiles.class.getResourceAsStream(WASHINGTON)) {
            return VisitFile.read(Objects.requireNonNull(in, WASHINGTON), WASHINGTON);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own sample cannot be read", e);
        }
    }
}
