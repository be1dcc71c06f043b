package app.attache.store;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * Reads all facts of a file. One thread fetches rows while others read the documents in them: the reading is most of the
 * work, and both cores of a small machine are waiting at that moment. Where the others cannot keep up, the fetching thread
 * reads as well, so that few rows lie in memory unread.
 */
final class FactLoader {

    private static final int BATCH = 500;
    private static final int WAITING = 4;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String kind, String id, long crc, byte[] body) {}

    private record Batch(List<Entity> facts, List<ShiftedTime> shifted) {}

    private FactLoader() {}

    /**
     * Reads the facts through {@code connection}.
     *
     * @throws FactJson.Unreadable when a row is not what was written
     * @throws app.attache.programme.ChangeRefused when a fact refers to one that is not there
     */
    static Loaded load(Connection connection) throws SQLException, FactJson.Unreadable {
        Reading.Pool pool = new Reading.Pool();
        List<Future<Batch>> batches = new ArrayList<>();
        // Not virtual threads: the work is all computing, and there is to be one thread a core.
        int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (ExecutorService readers =
                new ThreadPoolExecutor(
                        others,
                        others,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        new ThreadPoolExecutor.CallerRunsPolicy())) {
            fetch(connection, rows -> batches.add(readers.submit(reading(rows, pool))));
            return join(batches);
        }
    }

    private interface Receiver {
        void take(List<Row> rows);
    }

    private static void fetch(Connection connection, Receiver receiver) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select kind, id, crc, body from fact");
                ResultSet rows = query.executeQuery()) {
            List<Row> batch = new ArrayList<>(BATCH);
            while (rows.next()) {
                batch.add(
                        new Row(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getLong(3),
                                rows.getBytes(4)));
                if (batch.size() == BATCH) {
                    receiver.take(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
            receiver.take(batch);
        }
    }

    private static Callable<Batch> reading(List<Row> rows, Reading.Pool pool) {
        return () -> {
            Reading reading = new Reading(pool);
            FactJson.Reader reader = new FactJson.Reader(reading);
            List<Entity> facts = new ArrayList<>(rows.size());
            for (Row row : rows) {
                Id<?> id = pool.id(row.kind() + ':' + row.id());
                if (crc(row.body()) != row.crc()) {
                    throw new FactJson.Unreadable(id, null);
                }
                facts.add(reader.read(id, row.body()));
            }
            return new Batch(facts, reading.shifted());
        };
    }

    /** The check sum a document is kept with; the database itself has none over its pages. */
    static long crc(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return crc.getValue();
    }

    private static Loaded join(List<Future<Batch>> batches) throws FactJson.Unreadable {
        List<Entity> facts = new ArrayList<>(batches.size() * BATCH);
        List<ShiftedTime> shifted = new ArrayList<>();
        for (Future<Batch> future : batches) {
            Batch batch = get(future);
            facts.addAll(batch.facts());
            shifted.addAll(batch.shifted());
        }
        return new Loaded(Programme.of(facts), List.copyOf(shifted));
    }

    private static Batch get(Future<Batch> future) throws FactJson.Unreadable {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FactJson.Unreadable unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        }
    }
}
