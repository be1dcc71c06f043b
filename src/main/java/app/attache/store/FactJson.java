package app.attache.store;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON documents and back, exactly. A document has the components of the fact's record under their names;
 * {@link TextForms} says how the values in it are written.
 */
final class FactJson {

    private static final ObjectMapper MAPPER = mapper();

    private FactJson() {}

    /** The document of {@code fact}. */
    static String write(Entity fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written: " + fact.id(), e);
        }
    }

    /** Reads documents; for one thread. */
    static final class Reader {

        private final Reading reading;
        private final Map<Kind, ObjectReader> readers = new EnumMap<>(Kind.class);

        Reader(Reading reading) {
            this.reading = reading;
        }

        /**
         * Reads the document of the fact with this id.
         *
         * @throws Unreadable when it is no document of that fact
         */
        Entity read(Id<?> id, String body) throws Unreadable {
            reading.startOn(id);
            Entity fact;
            try {
                fact = readerOf(id.kind()).readValue(body);
            } catch (JsonProcessingException | RuntimeException e) {
                throw new Unreadable(id, e);
            }
            if (!fact.id().equals(id)) {
                throw new Unreadable(id, null);
            }
            return fact;
        }

        private ObjectReader readerOf(Kind kind) {
            return readers.computeIfAbsent(
                    kind, k -> MAPPER.readerFor(k.type()).withAttribute(Reading.class, reading));
        }
    }

    /** A document that is not what it should be. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(Id<?> id, @Nullable Throwable cause) {
            super("Not a document of " + id, cause);
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(TextForms.module())
                .build();
    }
}
