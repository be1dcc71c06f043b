package app.attache.store;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of the journal. */
final class Journal {

    private static final String HEADINGS =
            "select number, type, target, label, reason, author, made_at from journal";
    private static final String EDITS = "select number, kind, id, was, became from journal_edit";
    private static final int BATCH = 500;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record EditRow(
            long number, String kind, String id, byte @Nullable [] was, byte @Nullable [] became) {}

    private Journal() {}

    /** Writes a step; part of a transaction of {@code handle}. */
    static void insert(Handle handle, JournalRow row) {
        JournalHeading heading = row.heading();
        Origin origin = heading.origin();
        handle.createUpdate(
                        "insert into journal (number, type, target, label, reason, author, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, heading.number())
                .bind(1, heading.type().name())
                .bind(
                        2,
                        heading.target().isPresent()
                                ? Long.valueOf(heading.target().getAsLong())
                                : null)
                .bind(3, origin.label())
                .bind(4, origin.reason())
                .bind(5, origin.author())
                .bind(6, origin.at().toString())
                .execute();
        insertEdits(handle, heading.number(), row.changeSet().edits());
    }

    private static void insertEdits(Handle handle, long number, List<Edit> edits) {
        for (int from = 0; from < edits.size(); from += BATCH) {
            PreparedBatch batch =
                    handle.prepareBatch(
                            "insert into journal_edit (number, position, kind, id, was, became)"
                                    + " values (?, ?, ?, ?, ?, ?)");
            int to = Math.min(edits.size(), from + BATCH);
            for (int position = from; position < to; position++) {
                Edit edit = edits.get(position);
                batch.bind(0, number)
                        .bind(1, position)
                        .bind(2, edit.id().kind().label())
                        .bind(3, edit.id().value())
                        .bind(4, edit.was().map(FactJson::write).orElse(null))
                        .bind(5, edit.is().map(FactJson::write).orElse(null))
                        .add();
            }
            batch.execute();
        }
    }

    /** The heads of the steps with numbers above {@code after}, in order. */
    static List<JournalHeading> headings(Handle handle, long after) {
        return handle.createQuery(HEADINGS + " where number > ? order by number")
                .bind(0, after)
                .map((rows, _) -> heading(rows))
                .list();
    }

    /** The steps with numbers above {@code after}, in order. */
    static List<JournalRow> rows(Handle handle, long after) throws FactJson.Unreadable {
        List<EditRow> edits =
                handle.createQuery(EDITS + " where number > ? order by number, position")
                        .bind(0, after)
                        .map((rows, _) -> editRow(rows))
                        .list();
        FactJson.Reader reader = new FactJson.Reader(new Reading(new Reading.Pool()));
        Map<Long, List<Edit>> byNumber = new HashMap<>();
        for (EditRow edit : edits) {
            byNumber.computeIfAbsent(edit.number(), _ -> new ArrayList<>()).add(read(edit, reader));
        }
        return headings(handle, after).stream()
                .map(heading -> row(heading, byNumber.getOrDefault(heading.number(), List.of())))
                .toList();
    }

    /** The steps that touched {@code fact}, in order. */
    static List<JournalRow> rowsOf(Handle handle, Id<?> fact) throws FactJson.Unreadable {
        List<Long> numbers =
                handle.createQuery(
                                "select distinct number from journal_edit where kind = ? and id = ?"
                                        + " order by number")
                        .bind(0, fact.kind().label())
                        .bind(1, fact.value())
                        .mapTo(Long.class)
                        .list();
        List<JournalRow> rows = new ArrayList<>();
        for (long number : numbers) {
            row(handle, number, fact).ifPresent(rows::add);
        }
        return rows;
    }

    /** The step with this number, of whose edits only that of {@code fact} is read. */
    private static Optional<JournalRow> row(Handle handle, long number, Id<?> fact)
            throws FactJson.Unreadable {
        Optional<JournalHeading> heading = headingOf(handle, number);
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        List<EditRow> rows =
                handle.createQuery(EDITS + " where number = ? and kind = ? and id = ?")
                        .bind(0, number)
                        .bind(1, fact.kind().label())
                        .bind(2, fact.value())
                        .map((row, _) -> editRow(row))
                        .list();
        return Optional.of(row(heading.get(), read(rows)));
    }

    private static Optional<JournalHeading> headingOf(Handle handle, long number) {
        return handle.createQuery(HEADINGS + " where number = ?")
                .bind(0, number)
                .map((rows, _) -> heading(rows))
                .findOne();
    }

    /** The step with this number, if there is one. */
    static Optional<JournalRow> row(Handle handle, long number) throws FactJson.Unreadable {
        Optional<JournalHeading> heading = headingOf(handle, number);
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        List<EditRow> rows =
                handle.createQuery(EDITS + " where number = ? order by position")
                        .bind(0, number)
                        .map((row, _) -> editRow(row))
                        .list();
        return Optional.of(row(heading.get(), read(rows)));
    }

    private static List<Edit> read(List<EditRow> rows) throws FactJson.Unreadable {
        FactJson.Reader reader = new FactJson.Reader(new Reading(new Reading.Pool()));
        List<Edit> edits = new ArrayList<>();
        for (EditRow row : rows) {
            edits.add(read(row, reader));
        }
        return edits;
    }

    private static JournalRow row(JournalHeading heading, List<Edit> edits) {
        return new JournalRow(heading, new ChangeSet(heading.origin(), edits));
    }

    private static JournalHeading heading(ResultSet row) throws SQLException {
        Long target = row.getObject("target", Long.class);
        return new JournalHeading(
                row.getLong("number"),
                JournalHeading.Type.valueOf(row.getString("type")),
                target == null ? OptionalLong.empty() : OptionalLong.of(target),
                new Origin(
                        row.getString("label"),
                        row.getString("reason"),
                        row.getString("author"),
                        Instant.parse(row.getString("made_at"))));
    }

    private static EditRow editRow(ResultSet row) throws SQLException {
        return new EditRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5));
    }

    private static Edit read(EditRow row, FactJson.Reader reader) throws FactJson.Unreadable {
        Id<?> id = Id.parse(row.kind() + ':' + row.id());
        Entity was = row.was() == null ? null : reader.read(id, row.was());
        Entity became = row.became() == null ? null : reader.read(id, row.became());
        if (was != null && became != null) {
            return new Edit.Replaced(was, became);
        }
        if (was != null) {
            return new Edit.Removed(was);
        }
        if (became != null) {
            return new Edit.Added(became);
        }
        throw new FactJson.Unreadable(id, null);
    }
}
