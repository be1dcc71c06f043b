package app.attache.store;

import app.attache.programme.Notes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Notes in a document: an object of the two texts, or one empty text for {@link Notes#NONE}, which most facts have. */
final class NotesForm {

    private static final String TEXT = "text";
    private static final String SOURCE = "source";

    private NotesForm() {}

    static final class Writer extends StdSerializer<Notes> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Notes.class);
        }

        @Override
        public void serialize(Notes notes, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (notes.equals(Notes.NONE)) {
                out.writeString("");
                return;
            }
            out.writeStartObject();
            out.writeStringField(TEXT, notes.text());
            out.writeStringField(SOURCE, notes.source());
            out.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Notes> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Notes.class);
        }

        @Override
        public Notes deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING) && in.getText().isEmpty()) {
                return Notes.NONE;
            }
            if (!in.isExpectedStartObjectToken()) {
                return context.reportInputMismatch(this, "Notes are an object");
            }
            String text = field(TEXT, in, context);
            String source = field(SOURCE, in, context);
            in.nextToken();
            return new Notes(text, source);
        }

        private String field(String name, JsonParser in, DeserializationContext context)
                throws IOException {
            if (!name.equals(in.nextFieldName()) || in.nextToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(this, "Notes have a text and a source");
            }
            return in.getText();
        }
    }
}
