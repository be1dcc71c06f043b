package app.attache.bench;

import app.attache.conflict.ConflictIndex;
import app.attache.generator.MinistryYear;
import app.attache.itinerary.CrowdedVisit;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Plan;
import app.attache.itinerary.Planner;
import app.attache.programme.Agenda;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/**
 * The plan of a stay extended by two days, with its conflict delta, in a visit of 3,000 items (target 100 ms): alone in its
 * file, and in one with 100,000 other meetings. The findings and the agenda of the file are at hand, as in the program.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PlanBenchmark {

    private static final ExtendStay TO_SATURDAY =
            ExtendStay.of(
                    CrowdedVisit.DELEGATION,
                    CrowdedVisit.STAY,
                    NewTime.at(CrowdedVisit.DEPARTURE.plusDays(2)));

    @Param({"0", "100000"})
    private int others;

    private Programme programme = Programme.empty();
    private ConflictIndex conflicts = ConflictIndex.of(programme);
    private Agenda agenda = Agenda.EMPTY;

    @Setup
    public void fill() {
        programme = CrowdedVisit.large(new Random(7));
        if (others > 0) {
            Programme year = MinistryYear.of(others, 1).programme();
            programme = Programme.of(Stream.concat(facts(year), facts(programme)).toList());
        }
        conflicts = ConflictIndex.of(programme);
        agenda = Agenda.of(programme);
    }

    private static Stream<Entity> facts(Programme programme) {
        return Arrays.stream(Kind.values()).flatMap(kind -> programme.all(kind).stream());
    }

    @Benchmark
    public Plan extendedStay() {
        return new Planner(
                        programme, conflicts, agenda, Texts.english(), "A. Planner", Instant.EPOCH)
                .plan(TO_SATURDAY);
    }
}
