package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.generator.MinistryYear;
import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who is double-booked, found in ways an office might otherwise: by comparing every meeting with every other, and by a join of a
 * table with itself in H2, with the indexes it wants. Beside them the full check, which finds all six kinds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class OverlapPeersBenchmark {

    @Param({"1000", "10000"})
    int meetings;

    private Programme programme;
    private List<Booking> bookings;
    private Connection connection;

    private record Booking(Id<Person> person, Id<Meeting> meeting, Interval time) {}

    @Setup
    public void fill() throws SQLException {
        programme = MinistryYear.of(meetings, 7).programme();
        bookings =
                programme.meetings().stream()
                        .filter(meeting -> meeting.status() != Status.CANCELLED)
                        .flatMap(meeting ->
                                meeting.attendances().stream()
                                        .filter(Attendance::present)
                                        .map(attendance ->
                                                new Booking(
                                                        attendance.person(),
                                                        meeting.id(),
                                                        meeting.time().interval())))
                        .toList();
        connection = DriverManager.getConnection("jdbc:h2:mem:peer" + meetings);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE booking (person VARCHAR, meeting VARCHAR, starts BIGINT, ends BIGINT)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO booking VALUES (?, ?, ?, ?)")) {
            for (Booking booking : bookings) {
                insert.setString(1, booking.person().value());
                insert.setString(2, booking.meeting().value());
                insert.setLong(3, booking.time().startInclusive().getEpochSecond());
                insert.setLong(4, booking.time().endExclusive().getEpochSecond());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX by_person ON booking (person, starts, ends)");
            statement.execute("ANALYZE");
            // It would answer the same question from memory.
            statement.execute("SET OPTIMIZE_REUSE_RESULTS 0");
        }
        if (everyPair() != selfJoin()) {
            throw new IllegalStateException("The peers do not find the same");
        }
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    @Benchmark
    public ConflictIndex fullCheckOfAllSixKinds() {
        return ConflictIndex.of(programme);
    }

    @Benchmark
    public int everyPair() {
        int overlaps = 0;
        for (int i = 0; i < bookings.size(); i++) {
            Booking one = bookings.get(i);
            for (int j = i + 1; j < bookings.size(); j++) {
                Booking other = bookings.get(j);
                if (one.time().overlaps(other.time()) && one.person().equals(other.person())) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    @Benchmark
    public int selfJoin() throws SQLException {
        String query =
                """
                SELECT COUNT(*) FROM booking a JOIN booking b
                ON a.person = b.person AND b.starts < a.ends AND a.starts < b.ends
                AND a.meeting < b.meeting
                """;
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getInt(1);
        }
    }
}
