package app.attache.visitfile;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Visit files in tests: their bytes, and what is said of wrong ones. */
final class Given {

    /** A small file that is right. */
    static final String RIGHT =
            """
            version: 1
            visits:
              v: {title: A visit}
            cities:
              york: {name: York, zone: America/New_York}
            venues:
              hall:
                name: The Hall
                city: york
                rooms:
                  blue: {name: Blue Room}
            people:
              ada: {name: Ada Sample}
              ben: {name: Ben Example}
            delegations:
              d:
                visit: v
                name: The delegation
                members:
                  - {person: ada, duty: principal}
            meetings:
              talks:
                title: Talks
                start: 2025-02-06 12:30 America/New_York
                end: 2025-02-06 13:15 America/New_York
                place: venue:hall/blue
                delegations: [d]
                attendances:
                  - {person: ada, side: guest}
            """;

    private Given() {}

    /** What is read from {@code file}. */
    static Programme read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    static Programme read(byte[] file) {
        try {
            return VisitFile.read(new ByteArrayInputStream(file), "test.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written of {@code programme}. */
    static byte[] written(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            VisitFile.write(programme, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What is said of {@link #RIGHT} with one part of it put wrong. */
    static List<String> problemsWith(String right, String wrong) {
        if (!RIGHT.contains(right)) {
            throw new IllegalArgumentException("Not in the file: " + right);
        }
        return problemsOf(RIGHT.replace(right, wrong));
    }

    /** What is said of {@code file}, which is wrong. */
    static List<String> problemsOf(String file) {
        return problemsOf(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> problemsOf(byte[] file) {
        return failureOf(file).problems().stream()
                .map(problem -> Texts.english().get(problem.message()))
                .toList();
    }

    static VisitFileFailure failureOf(byte[] file) {
        VisitFileFailure failure =
                catchThrowableOfType(VisitFileFailure.class, () -> Given.read(file));
        if (failure == null) {
            throw new AssertionError("Was read");
        }
        return failure;
    }
}
