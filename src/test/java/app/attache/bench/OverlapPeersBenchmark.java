package app.attache.bench;

import app.attache.bench.OverlapData.Pair;
import app.attache.bench.OverlapData.Taking;
import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.programme.ChangeSet;
import app.attache.programme.Programme;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * Who and what is double-booked, found in ways an office might otherwise: by comparing every taking with every other, by a join
 * of a table with itself in H2, and by Timefold's incremental score; each makes sure that it finds the very pairs that Attaché
 * finds before it is timed. <i>full</i> starts from the facts, <i>edit</i> follows one meeting that is moved by half an hour.
 *
 * <p>They do not do quite the same. Attaché makes findings with their span and grade, and the changed programme; all 26 kinds
 * of them in one line of the results. The join makes pairs, after an edit those of the moved meeting. Timefold makes the number
 * of clashes, on one thread, and which they are only when asked.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class OverlapPeersBenchmark {

    private static final long HALF_AN_HOUR = 1800;

    /** The year that they look at. */
    @State(Scope.Benchmark)
    public static class Made {

        @Param({"1000", "10000", "100000"})
        int meetings;

        OverlapData data;

        @Setup
        public void make() {
            data = OverlapData.of(meetings);
        }
    }

    /** One small enough for every pair. */
    @State(Scope.Benchmark)
    public static class Few {

        @Param({"1000", "10000"})
        int few;

        List<Taking> takings;

        @Setup
        public void make() {
            OverlapData data = OverlapData.of(few);
            takings = data.takings();
            data.verify("Every pair", pairs());
        }

        List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < takings.size(); i++) {
                for (int j = i + 1; j < takings.size(); j++) {
                    if (takings.get(i).clashes(takings.get(j))) {
                        pairs.add(takings.get(i).with(takings.get(j)));
                    }
                }
            }
            return pairs;
        }
    }

    /** The meetings one after the other, each moved and then moved back. */
    private static final class Turn {

        private final OverlapData data;
        private int number;
        private long seconds = -HALF_AN_HOUR;

        Turn(OverlapData data) {
            this.data = data;
        }

        void next() {
            seconds = -seconds;
            if (seconds > 0) {
                number = (number + 7919) % data.meetings().size();
            }
        }

        String meeting() {
            return data.meetings().get(number).id().value();
        }
    }

    /** Attaché with every kind of conflict, and with these two. */
    @State(Scope.Benchmark)
    public static class Attache {

        ConflictIndex all;
        ConflictIndex two;
        ChangeSet change;
        Turn turn;

        @Setup
        public void check(Made made) {
            all = ConflictIndex.of(made.data.programme());
            two = ConflictIndex.of(made.data.programme(), OverlapData.onlyTwoKinds());
            turn = new Turn(made.data);
        }

        @Setup(Level.Invocation)
        public void choose(Made made) {
            turn.next();
            change = made.data.later(turn.number);
        }

        ConflictDelta edit(ConflictIndex index, Made made) {
            Programme after = made.data.programme().apply(change);
            return index.deltaTo(index.after(change, after));
        }
    }

    /** The join. */
    @State(Scope.Benchmark)
    public static class Joined {

        SqlPeer peer;
        Turn turn;

        @Setup
        public void fill(Made made) throws SQLException {
            peer = new SqlPeer(made.data);
            made.data.verify("The join", peer.full());
            turn = new Turn(made.data);
        }

        @Setup(Level.Invocation)
        public void choose() {
            turn.next();
        }

        @TearDown
        public void close() throws SQLException {
            peer.close();
        }
    }

    /** The score. */
    @State(Scope.Benchmark)
    public static class Scored {

        TimefoldPeer peer;
        Turn turn;

        @Setup
        public void fill(Made made) {
            peer = new TimefoldPeer(made.data, HALF_AN_HOUR);
            made.data.verify("Timefold", peer.pairs());
            turn = new Turn(made.data);
        }

        @Setup(Level.Invocation)
        public void choose() {
            turn.next();
        }

        @TearDown
        public void close() {
            peer.close();
        }
    }

    @Benchmark
    public List<Pair> fullEveryPair(Few few) {
        return few.pairs();
    }

    @Benchmark
    public ConflictIndex fullAttacheTwoKinds(Made made) {
        return ConflictIndex.of(made.data.programme(), OverlapData.onlyTwoKinds());
    }

    @Benchmark
    public ConflictIndex fullAttacheAllKinds(Made made) {
        return ConflictIndex.of(made.data.programme());
    }

    @Benchmark
    public List<Pair> fullJoin(Joined joined) throws SQLException {
        return joined.peer.full();
    }

    @Benchmark
    public long fullTimefold(Scored scored) {
        return scored.peer.full();
    }

    @Benchmark
    public ConflictDelta editAttacheTwoKinds(Attache attache, Made made) {
        return attache.edit(attache.two, made);
    }

    @Benchmark
    public ConflictDelta editAttacheAllKinds(Attache attache, Made made) {
        return attache.edit(attache.all, made);
    }

    @Benchmark
    public List<Pair> editJoin(Joined joined) throws SQLException {
        return joined.peer.edit(joined.turn.meeting(), joined.turn.seconds);
    }

    @Benchmark
    public long editTimefold(Scored scored) {
        return scored.peer.edit(scored.turn.meeting(), scored.turn.seconds);
    }
}
