package app.attache.store;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The rows of the journal. */
final class Journal {

    private static final String HEADINGS =
            "select number, type, target, label, reason, author, made_at, source" + " from journal";
    private static final EditRows EDITS = new EditRows("journal_edit");

    private Journal() {}

    /** Writes a step; part of a transaction of {@code handle}. */
    static void insert(Handle handle, JournalRow row) {
        JournalHeading heading = row.heading();
        Origin origin = heading.origin();
        handle.createUpdate(
                        "insert into journal (number, type, target, label, reason, author, made_at,"
                                + " source) values (?, ?, ?, ?, ?, ?, ?, ?)")
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
                .bind(7, origin.source())
                .execute();
        EDITS.insert(handle, heading.number(), row.changeSet().edits());
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
        Map<Long, List<Edit>> byNumber = EDITS.after(handle, after);
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

    /** What the steps with numbers above {@code after} did to facts of these kinds; of what they added nothing is read. */
    static List<TouchedFact> touched(Handle handle, long after, Set<Kind> kinds)
            throws FactJson.Unreadable {
        return EDITS.touched(handle, after, kinds);
    }

    /** The step with this number, of whose edits only that of {@code fact} is read. */
    private static Optional<JournalRow> row(Handle handle, long number, Id<?> fact)
            throws FactJson.Unreadable {
        Optional<JournalHeading> heading = headingOf(handle, number);
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(row(heading.get(), EDITS.of(handle, number, fact)));
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
        return Optional.of(row(heading.get(), EDITS.of(handle, number)));
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
                        Instant.parse(row.getString("made_at")),
                        row.getString("source")));
    }
}
