package app.attache.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person typed and has not saved.
 *
 * @param subject what it is about; of two entries about the same the later replaces the earlier
 * @param at when it was typed
 * @param fields the text in each field, by the field's name
 */
public record KeptEntry(String subject, Instant at, Map<String, String> fields) {

    public KeptEntry {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        SortedMap<String, String> sorted = new TreeMap<>(fields);
        fields = Collections.unmodifiableSortedMap(sorted);
    }
}
