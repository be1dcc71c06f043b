package app.attache.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of what was typed and not saved. */
final class Kept {

    private record FieldRow(String subject, Instant at, String field, String text) {}

    private Kept() {}

    /** All entries, the oldest first. */
    static List<KeptEntry> all(Handle handle) {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        Map<String, Instant> times = new LinkedHashMap<>();
        List<FieldRow> rows =
                handle.createQuery(
                                "select subject, kept_at, field, text from unsaved_entry"
                                        + " order by kept_at, subject")
                        .map((row, _) ->
                                new FieldRow(
                                        row.getString(1),
                                        Instant.parse(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)))
                        .list();
        for (FieldRow row : rows) {
            times.put(row.subject(), row.at());
            fields.computeIfAbsent(row.subject(), _ -> new TreeMap<>())
                    .put(row.field(), row.text());
        }
        List<KeptEntry> entries = new ArrayList<>();
        times.forEach((subject, at) ->
                entries.add(new KeptEntry(subject, at, fields.getOrDefault(subject, Map.of()))));
        return entries;
    }

    /** Writes an entry; part of a transaction of {@code handle}. An entry without fields leaves no row. */
    static void insert(Handle handle, KeptEntry entry) {
        if (entry.fields().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into unsaved_entry (subject, kept_at, field, text)"
                                + " values (?, ?, ?, ?)");
        entry.fields()
                .forEach((field, text) ->
                        batch.bind(0, entry.subject())
                                .bind(1, entry.at().toString())
                                .bind(2, field)
                                .bind(3, text)
                                .add());
        batch.execute();
    }

    /** Removes an entry; part of a transaction of {@code handle}. */
    static void drop(Handle handle, String subject) {
        handle.createUpdate("delete from unsaved_entry where subject = ?")
                .bind(0, subject)
                .execute();
    }
}
