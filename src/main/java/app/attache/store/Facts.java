package app.attache.store;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what a change does to the rows of facts. */
final class Facts {

    private static final int BATCH = 500;

    private Facts() {}

    /**
     * Makes the rows what the facts are after {@code change}; part of a transaction of {@code handle}.
     *
     * @throws IllegalStateException when a row is not there that should be: the file and the memory have parted
     */
    static void update(Handle handle, ChangeSet change) {
        List<Entity> added = new ArrayList<>();
        List<Entity> replaced = new ArrayList<>();
        List<Id<?>> removed = new ArrayList<>();
        for (Edit edit : change.edits()) {
            switch (edit) {
                case Edit.Added(Entity after) -> added.add(after);
                case Edit.Replaced(_, Entity after) -> replaced.add(after);
                case Edit.Removed(Entity before) -> removed.add(before.id());
            }
        }
        each(
                handle,
                "insert into fact (crc, body, kind, id) values (?, ?, ?, ?)",
                added,
                Facts::bind);
        each(
                handle,
                "update fact set crc = ?, body = ? where kind = ? and id = ?",
                replaced,
                Facts::bind);
        each(
                handle,
                "delete from fact where kind = ? and id = ?",
                removed,
                (batch, id) -> batch.bind(0, id.kind().label()).bind(1, id.value()));
    }

    private static void bind(PreparedBatch batch, Entity fact) {
        byte[] body = FactJson.write(fact);
        batch.bind(0, FactLoader.crc(body))
                .bind(1, body)
                .bind(2, fact.id().kind().label())
                .bind(3, fact.id().value());
    }

    private static <T> void each(
            Handle handle, String sql, List<T> values, BiConsumer<PreparedBatch, T> bind) {
        for (int from = 0; from < values.size(); from += BATCH) {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (T value : values.subList(from, Math.min(values.size(), from + BATCH))) {
                bind.accept(batch, value);
                batch.add();
            }
            for (int rows : batch.execute()) {
                if (rows != 1) {
                    throw new IllegalStateException("A fact's row is not there: " + sql);
                }
            }
        }
    }
}
