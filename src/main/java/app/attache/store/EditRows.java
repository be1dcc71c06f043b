package app.attache.store;

import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The rows that hold edits: of steps, and of drafts. The documents before and after; no document before is an addition, none
 * after is a removal.
 *
 * @param table has the columns {@code number}, {@code position}, {@code kind}, {@code id}, {@code was}, {@code became}
 */
record EditRows(String table) {

    private static final int BATCH = 500;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(
            long number, String kind, String id, byte @Nullable [] was, byte @Nullable [] became) {}

    /** Writes the edits under a number; part of a transaction of {@code handle}. */
    void insert(Handle handle, long number, List<Edit> edits) {
        for (int from = 0; from < edits.size(); from += BATCH) {
            PreparedBatch batch =
                    handle.prepareBatch(
                            "insert into "
                                    + table
                                    + " (number, position, kind, id, was, became)"
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

    /** The edits under numbers above {@code after}, by their numbers. */
    Map<Long, List<Edit>> after(Handle handle, long after) throws FactJson.Unreadable {
        List<Row> rows =
                handle.createQuery(select() + " where number > ? order by number, position")
                        .bind(0, after)
                        .map((row, _) -> row(row))
                        .list();
        Map<Long, List<Edit>> byNumber = new HashMap<>();
        FactJson.Reader reader = reader();
        for (Row row : rows) {
            byNumber.computeIfAbsent(row.number(), _ -> new ArrayList<>()).add(read(row, reader));
        }
        return byNumber;
    }

    /** The edits under a number, in order. */
    List<Edit> of(Handle handle, long number) throws FactJson.Unreadable {
        return read(
                handle.createQuery(select() + " where number = ? order by position")
                        .bind(0, number)
                        .map((row, _) -> row(row))
                        .list());
    }

    /** The edits of one fact under a number: one, or none. */
    List<Edit> of(Handle handle, long number, Id<?> fact) throws FactJson.Unreadable {
        return read(
                handle.createQuery(select() + " where number = ? and kind = ? and id = ?")
                        .bind(0, number)
                        .bind(1, fact.kind().label())
                        .bind(2, fact.value())
                        .map((row, _) -> row(row))
                        .list());
    }

    /** What was done to facts of these kinds under numbers above {@code after}; what was added is not read. */
    List<TouchedFact> touched(Handle handle, long after, Set<Kind> kinds)
            throws FactJson.Unreadable {
        Set<String> labels = kinds.stream().map(Kind::label).collect(Collectors.toSet());
        // Asked for its kinds, the database would go through all rows of those kinds by their
        // index,
        // and not through the last rows.
        List<Row> rows =
                handle
                        .createQuery(
                                "select number, kind, id, was,"
                                        + " case when was is null then null else became end from "
                                        + table
                                        + " where number > ? order by number, position")
                        .bind(0, after)
                        .map((row, _) -> row(row))
                        .list()
                        .stream()
                        .filter(row -> labels.contains(row.kind()))
                        .toList();
        List<TouchedFact> touched = new ArrayList<>(rows.size());
        FactJson.Reader reader = reader();
        for (Row row : rows) {
            Optional<Edit> change =
                    row.was() == null ? Optional.empty() : Optional.of(read(row, reader));
            touched.add(new TouchedFact(row.number(), id(row), change));
        }
        return touched;
    }

    private String select() {
        return "select number, kind, id, was, became from " + table;
    }

    private static List<Edit> read(List<Row> rows) throws FactJson.Unreadable {
        FactJson.Reader reader = reader();
        List<Edit> edits = new ArrayList<>();
        for (Row row : rows) {
            edits.add(read(row, reader));
        }
        return edits;
    }

    private static FactJson.Reader reader() {
        return new FactJson.Reader(new Reading(new Reading.Pool()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5));
    }

    private static Id<?> id(Row row) {
        return Id.parse(row.kind() + ':' + row.id());
    }

    private static Edit read(Row row, FactJson.Reader reader) throws FactJson.Unreadable {
        Id<?> id = id(row);
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
