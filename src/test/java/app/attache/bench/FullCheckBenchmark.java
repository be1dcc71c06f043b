package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.generator.MinistryYear;
import app.attache.programme.Programme;
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
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to check a made-up ministry's year for every kind of conflict (target at 100,000 meetings: 250 ms). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FullCheckBenchmark {

    @Param({"1000", "10000", "100000"})
    int meetings;

    private Programme programme;

    @Setup
    public void fill() {
        programme = MinistryYear.of(meetings, 7).programme();
    }

    @Benchmark
    public List<Finding> fullCheck() {
        return ConflictIndex.of(programme).findings();
    }
}
