package app.attache.bench;

import app.attache.bench.OverlapData.Pair;
import app.attache.bench.OverlapData.Taking;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of what is taken, in memory, with the indexes that its questions want, joined with itself. */
final class SqlPeer implements AutoCloseable {

    private static final String CLASHING =
            """
            FROM taking a JOIN taking b
            ON a.resource = b.resource AND b.starts < a.ends AND a.starts < b.ends
            """;

    private final Connection connection;
    private final PreparedStatement all;
    private final PreparedStatement move;
    private final PreparedStatement ofOne;

    SqlPeer(OverlapData data) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE taking"
                            + " (resource VARCHAR, meeting VARCHAR, starts BIGINT, ends BIGINT)");
            fill(data.takings());
            statement.execute("CREATE INDEX by_resource ON taking (resource, starts, ends)");
            statement.execute("CREATE INDEX by_meeting ON taking (meeting)");
            statement.execute("ANALYZE");
            // It would answer the same question from memory.
            statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
        }
        all =
                connection.prepareStatement(
                        "SELECT a.resource, a.meeting, b.meeting "
                                + CLASHING
                                + " AND a.meeting < b.meeting");
        move =
                connection.prepareStatement(
                        "UPDATE taking SET starts = starts + ?, ends = ends + ? WHERE meeting = ?");
        ofOne =
                connection.prepareStatement(
                        "SELECT a.resource, a.meeting, b.meeting "
                                + CLASHING
                                + " AND a.meeting <> b.meeting WHERE a.meeting = ?");
    }

    private void fill(List<Taking> takings) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO taking VALUES (?, ?, ?, ?)")) {
            for (Taking taking : takings) {
                insert.setString(1, taking.resource());
                insert.setString(2, taking.meeting());
                insert.setLong(3, taking.from());
                insert.setLong(4, taking.to());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** All pairs. */
    List<Pair> full() throws SQLException {
        return pairs(all);
    }

    /** Moves a meeting by so many seconds, and finds the pairs that it is in then. */
    List<Pair> edit(String meeting, long seconds) throws SQLException {
        move.setLong(1, seconds);
        move.setLong(2, seconds);
        move.setString(3, meeting);
        move.executeUpdate();
        ofOne.setString(1, meeting);
        return pairs(ofOne);
    }

    private static List<Pair> pairs(PreparedStatement query) throws SQLException {
        List<Pair> pairs = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                pairs.add(new Pair(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return pairs;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
