package app.attache.store;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The rows of drafts. */
final class Drafts {

    private static final EditRows EDITS = new EditRows("draft_edit");

    private record Heading(long number, long madeAfter, Origin origin) {}

    private Drafts() {}

    /** All drafts, in the order of their numbers. */
    static List<DraftRow> all(Handle handle) throws FactJson.Unreadable {
        List<Heading> headings =
                handle.createQuery(
                                "select number, made_after, label, reason, author, made_at, source"
                                        + " from draft order by number")
                        .map((row, _) ->
                                new Heading(
                                        row.getLong(1),
                                        row.getLong(2),
                                        new Origin(
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                Instant.parse(row.getString(6)),
                                                row.getString(7))))
                        .list();
        Map<Long, List<Edit>> edits = EDITS.after(handle, 0);
        List<DraftRow> drafts = new ArrayList<>();
        for (Heading heading : headings) {
            drafts.add(
                    new DraftRow(
                            heading.number(),
                            heading.madeAfter(),
                            new ChangeSet(
                                    heading.origin(),
                                    edits.getOrDefault(heading.number(), List.of()))));
        }
        return drafts;
    }

    /** Writes a draft; part of a transaction of {@code handle}. */
    static void insert(Handle handle, DraftRow draft) {
        Origin origin = draft.changeSet().origin();
        handle.createUpdate(
                        "insert into draft (number, label, reason, author, made_at, made_after,"
                                + " source) values (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, draft.number())
                .bind(1, origin.label())
                .bind(2, origin.reason())
                .bind(3, origin.author())
                .bind(4, origin.at().toString())
                .bind(5, draft.madeAfter())
                .bind(6, origin.source())
                .execute();
        EDITS.insert(handle, draft.number(), draft.changeSet().edits());
    }

    /** Removes a draft; part of a transaction of {@code handle}. */
    static void drop(Handle handle, long number) {
        handle.createUpdate("delete from draft_edit where number = ?").bind(0, number).execute();
        handle.createUpdate("delete from draft where number = ?").bind(0, number).execute();
    }
}
