package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.generator.MinistryYear;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.time.Duration;
import java.time.Instant;
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
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to check a made-up ministry's year again after one meeting is moved (target at 100,000 meetings: 1 ms). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecheckBenchmark {

    @Param({"1000", "10000", "100000"})
    int meetings;

    private Programme programme;
    private ConflictIndex index;
    private List<Meeting> all;
    private int next;
    private ChangeSet change;
    private Programme changed;

    @Setup
    public void fill() {
        programme = MinistryYear.of(meetings, 7).programme();
        index = ConflictIndex.of(programme);
        all =
                programme.meetings().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList();
    }

    /** Another meeting each time, moved by half an hour. */
    @Setup(Level.Invocation)
    public void move() {
        next = (next + 7919) % all.size();
        Meeting meeting = all.get(next);
        Meeting later =
                meeting.withTime(
                        meeting.time()
                                .startingAt(meeting.time().start().plus(Duration.ofMinutes(30))));
        Origin origin = new Origin("Move", "", "A. Planner", Instant.EPOCH);
        change = new ChangeSet(origin, List.of(new Edit.Replaced(meeting, later)));
        changed = programme.apply(change);
    }

    @Benchmark
    public ConflictIndex recheck() {
        return index.after(change, changed);
    }

    /** The whole path of an edit without the disk: the changed programme, its findings, and what is new among them. */
    @Benchmark
    public List<Finding> editWithItsDelta() {
        Programme after = programme.apply(change);
        return index.deltaTo(index.after(change, after)).appeared();
    }
}
