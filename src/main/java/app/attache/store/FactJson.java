package app.attache.store;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON documents in UTF-8 and back, exactly. A document has the components of the fact's record under their names;
 * {@link Forms} says how the values in it are written.
 */
final class FactJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FactJson() {}

    /** The document of {@code fact}. */
    static byte[] write(Entity fact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            Form<Entity> form = Forms.of(fact.id().kind().type());
            form.write(fact, out);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be written: " + fact.id(), e);
        }
        return bytes.toByteArray();
    }

    /** Reads documents; for one thread. */
    static final class Reader {

        private final Reading reading;

        Reader(Reading reading) {
            this.reading = reading;
        }

        /**
         * Reads the document of the fact with this id.
         *
         * @throws Unreadable when it is no document of that fact
         */
        Entity read(Id<?> id, byte[] body) throws Unreadable {
            reading.startOn(id);
            Form<Entity> form = Forms.of(id.kind().type());
            Entity fact;
            try (JsonParser in = FACTORY.createParser(body)) {
                in.nextToken();
                fact = form.read(in, reading);
                if (in.nextToken() != null) {
                    throw new IllegalArgumentException("More than one document");
                }
            } catch (IOException | RuntimeException e) {
                throw new Unreadable(id, e);
            }
            if (!fact.id().equals(id)) {
                throw new Unreadable(id, null);
            }
            return fact;
        }
    }

    /** A document that is not what it should be. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(Id<?> id, @Nullable Throwable cause) {
            super("Not a document of " + id, cause);
        }
    }
}
