package app.attache.visitfile;

import app.attache.text.Message;
import java.util.Objects;

/**
 * One thing that is wrong with a visit file.
 *
 * @param line from 1; 0 when it is about the file as a whole
 * @param column in characters from 1; 0 when it is about the file as a whole
 * @param path the field, from the outside in: {@code meetings.e7.start}, {@code meetings.e7.attendances[2].side} (the first is
 *     1); empty where no field is known
 * @param detail what is wrong with it and what was expected
 */
public record Problem(int line, int column, String path, Message detail) {

    public Problem {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(detail, "detail");
    }

    /** The whole of it: line, column, field and what is wrong. */
    public Message message() {
        if (line == 0) {
            return detail;
        }
        String place = String.valueOf(line);
        String across = String.valueOf(column);
        return path.isEmpty()
                ? Message.of("visitfile.at", place, across, detail)
                : Message.of("visitfile.at.field", place, across, path, detail);
    }
}
