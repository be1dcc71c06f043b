package app.attache.bench;

import java.util.HashMap;
import java.util.Map;
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
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What a changed copy of a programme's map costs, and what reading it costs beside a map that cannot be shared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PersistentMapBenchmark {

    @Param({"3000", "100000"})
    int entries;

    private Map<String, Integer> plain;
    private PMap<String, Integer> persistent;
    private String middle;

    @Setup
    public void fill() {
        plain = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            plain.put("meeting-" + i, i);
        }
        persistent = HashTreePMap.from(plain);
        middle = "meeting-" + entries / 2;
    }

    @Benchmark
    public PMap<String, Integer> changedCopy() {
        return persistent.plus(middle, -1);
    }

    @Benchmark
    public Integer lookUp() {
        return persistent.get(middle);
    }

    @Benchmark
    public long readAll() {
        long sum = 0;
        for (int value : persistent.values()) {
            sum += value;
        }
        return sum;
    }

    @Benchmark
    public long readAllPlain() {
        long sum = 0;
        for (int value : plain.values()) {
            sum += value;
        }
        return sum;
    }
}
