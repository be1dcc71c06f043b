package app.attache.store;

import app.attache.programme.Notes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Notes in a document: an object of the two texts, or one empty text for {@link Notes#NONE}, which most facts have. */
final class NotesForm implements Form<Notes> {

    private final RecordForm<Notes> whole = new RecordForm<>(Notes.class);

    @Override
    public void write(Notes notes, JsonGenerator out) throws IOException {
        if (notes.equals(Notes.NONE)) {
            out.writeString("");
        } else {
            whole.write(notes, out);
        }
    }

    @Override
    public Notes read(JsonParser in, Reading reading) throws IOException {
        if (in.hasToken(JsonToken.VALUE_STRING) && in.getText().isEmpty()) {
            return Notes.NONE;
        }
        return whole.read(in, reading);
    }
}
