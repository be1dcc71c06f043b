package app.attache.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * How values of one type stand in a document.
 *
 * @param <T> the type
 */
interface Form<T> {

    /** Writes {@code value}. */
    void write(T value, JsonGenerator out) throws IOException;

    /**
     * Reads a value whose first token {@code in} is at, and leaves it at the last.
     *
     * @throws IOException when it is no document
     * @throws RuntimeException when it is no document of such a value
     */
    T read(JsonParser in, Reading reading) throws IOException;

    /** Refuses a document that is not at {@code token}. */
    static void require(JsonToken token, JsonParser in) {
        if (in.currentToken() != token) {
            throw new IllegalArgumentException("Wanted " + token + ", found " + in.currentToken());
        }
    }
}
