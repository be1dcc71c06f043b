package app.attache.bench;

import app.attache.observance.Evaluation;
import app.attache.observance.Locality;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.NonWorkingDays;
import app.attache.observance.ObservanceCalendar;
import app.attache.observance.ObservanceLimits;
import app.attache.observance.ObservedTime;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.programme.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask whether a meeting is in an observed time, of a known city and of one asked for the first time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ObservanceBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 6);
    private static final Interval MEETING =
            new Interval(
                    Instant.parse("2025-06-06T12:00:00Z"), Instant.parse("2025-06-06T13:00:00Z"));

    @Param({"SHABBAT", "FRIDAY_PRAYER", "RAMADAN"})
    Observance practice;

    private final ObservanceCalendar calendar = new ObservanceCalendar(ObservanceLimits.USUAL);
    private final NonWorkingDays days = new NonWorkingDays();
    private int city;

    @Benchmark
    public Evaluation<List<ObservedTime>> knownCity() {
        return calendar.during(city(0), practice, MEETING);
    }

    /** Reckons a whole year: the cities are more than are kept. */
    @Benchmark
    public Evaluation<List<ObservedTime>> newCity() {
        city = (city + 1) % 30_000;
        return calendar.during(city(city), practice, MEETING);
    }

    @Benchmark
    public Evaluation<List<NonWorkingDay>> workingDay() {
        return days.between("US", DAY, DAY.plusDays(1));
    }

    private static Locality city(int number) {
        return new Locality(new Position.At(number * 0.001, 10), ZoneId.of("Europe/Rome"), "IT");
    }
}
