package app.attache.workspace;

import app.attache.store.KeptEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What a person typed in an editor and has not saved. It is kept in the file, encrypted if the file is, so that it outlives a
 * crash of the program; it is no fact, and no step of the history.
 *
 * @param subject what is edited; of two entries about the same the later replaces the earlier; up to 200 characters
 * @param at when it was typed
 * @param fields the text in each field, by the field's name
 */
public record UnsavedEntry(String subject, Instant at, Map<String, String> fields) {

    public UnsavedEntry {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        fields = Map.copyOf(fields);
    }

    static UnsavedEntry of(KeptEntry kept) {
        return new UnsavedEntry(kept.subject(), kept.at(), kept.fields());
    }

    KeptEntry toKeep() {
        return new KeptEntry(subject, at, fields);
    }
}
