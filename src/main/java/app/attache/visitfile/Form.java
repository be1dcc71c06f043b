package app.attache.visitfile;

import java.io.IOException;
import java.util.Optional;

/**
 * How values of one type stand in a file.
 *
 * @param <T> the type
 */
interface Form<T> {

    /** Reads a value; empty when it is not one, which has then been reported. */
    Optional<T> read(Node node, Reading reading);

    /** Writes a value. */
    void write(T value, YamlWriter out) throws IOException;
}
