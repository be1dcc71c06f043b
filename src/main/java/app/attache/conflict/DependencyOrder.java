package app.attache.conflict;

import app.attache.programme.Actual;
import app.attache.programme.Dependency;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A thing begins before the one that it waits for is over and the lag has passed, or waits for one that is cancelled: hard.
 *
 * <p>What really was, where it is recorded, counts instead of what was planned: of several records the latest end of the
 * predecessor and the earliest start of the successor.
 */
final class DependencyOrder implements FactRule<Dependency> {

    private static final Comparator<Id<?>> BY_ID = (one, other) -> one.compareTo(other);

    private final Severity severity;
    private final Readings readings;

    DependencyOrder(Limits limits, Readings readings) {
        this.severity = limits.severity(FindingKind.DEPENDENCY);
        this.readings = readings;
    }

    /** What one side of a dependency is planned to be. */
    private record Side(TimeSpan planned, Status status) {}

    @Override
    public FindingKind kind() {
        return FindingKind.DEPENDENCY;
    }

    @Override
    public Kind subject() {
        return Kind.DEPENDENCY;
    }

    @Override
    public List<Path> reads() {
        Path dependency = Path.from(Kind.DEPENDENCY);
        return List.of(
                dependency.to(Kind.MEETING).by(Kind.ACTUAL),
                dependency.to(Kind.LEG).by(Kind.ACTUAL),
                dependency.to(Kind.MOVEMENT).by(Kind.ACTUAL),
                dependency.to(Kind.STAY));
    }

    @Override
    public void check(Dependency dependency, Ground ground, Consumer<Finding> found) {
        check(dependency, ground.programme(), ground.referrers()).ifPresent(found);
    }

    private Optional<Finding> check(
            Dependency dependency, Programme programme, Referrers referrers) {
        Side before = side(dependency.predecessor(), programme);
        Side after = side(dependency.successor(), programme);
        if (after.status() == Status.CANCELLED) {
            return Optional.empty();
        }
        boolean tentative = before.status().tentative() || after.status().tentative();
        TimeSpan next =
                actuals(dependency.successor(), referrers)
                        .min(Comparator.comparing(time -> time.start().toInstant()))
                        .orElse(after.planned());
        if (before.status() == Status.CANCELLED) {
            Grade grade = Grade.certain(severity, after.status().tentative());
            return Optional.of(finding(dependency, grade, next.interval(), Duration.ZERO));
        }
        TimeSpan first =
                actuals(dependency.predecessor(), referrers)
                        .max(Comparator.comparing(time -> time.end().toInstant()))
                        .orElse(before.planned());
        return check(dependency, first, next, tentative);
    }

    private Optional<Finding> check(
            Dependency dependency, TimeSpan first, TimeSpan next, boolean tentative) {
        boolean stay = dependency.predecessor().kind() == Kind.STAY;
        Optional<Readings.Edge> over =
                stay ? readings.edge(first.end(), first.certainty()) : end(first);
        Optional<Readings.Edge> begin = readings.of(next).map(DependencyOrder::start);
        if (over.isEmpty() || begin.isEmpty()) {
            return Optional.of(finding(dependency, Grade.OPEN, next.interval(), Duration.ZERO));
        }
        return check(dependency, over.get(), begin.get(), tentative);
    }

    private Optional<Finding> check(
            Dependency dependency, Readings.Edge over, Readings.Edge begin, boolean tentative) {
        long lag = Moments.of(dependency.lag());
        long free = over.given() + lag;
        boolean asGiven = begin.given() < free;
        boolean always = begin.latest() < over.earliest() + lag;
        boolean sometimes = begin.earliest() < over.latest() + lag;
        long from = asGiven ? begin.given() : begin.earliest();
        long to = asGiven ? free : over.latest() + lag;
        return Grade.of(
                        severity,
                        always,
                        asGiven,
                        sometimes,
                        over.open() || begin.open(),
                        tentative)
                .map(grade ->
                        finding(
                                dependency,
                                grade,
                                Moments.interval(from, to),
                                Moments.duration(to - from)));
    }

    private Optional<Readings.Edge> end(TimeSpan time) {
        return readings.of(time)
                .map(reading ->
                        new Readings.Edge(
                                reading.earliestEnd(),
                                reading.givenEnd(),
                                reading.latestEnd(),
                                reading.open()));
    }

    private static Readings.Edge start(Reading reading) {
        return new Readings.Edge(
                reading.earliest(), reading.given(), reading.latest(), reading.open());
    }

    private static Stream<TimeSpan> actuals(Id<?> item, Referrers referrers) {
        return referrers
                .of(item, Actual.class)
                .sorted(Comparator.comparing(actual -> actual.id().value()))
                .map(Actual::time);
    }

    private static Side side(Id<?> item, Programme programme) {
        return switch (programme.get(item)) {
            case Meeting meeting -> new Side(meeting.time(), meeting.status());
            case Leg leg -> new Side(leg.time(), leg.status());
            case Movement movement -> new Side(movement.time(), movement.status());
            case Stay stay -> new Side(stay.time(), Status.PLANNED);
            default -> throw new IllegalArgumentException("Takes no time: " + item);
        };
    }

    private Finding finding(Dependency dependency, Grade grade, Interval span, Duration missing) {
        List<Id<?>> items =
                Stream.<Id<?>>of(dependency.predecessor(), dependency.successor())
                        .sorted(BY_ID)
                        .toList();
        return new Finding(
                kind(),
                grade.severity(),
                grade.verdict(),
                span,
                items,
                List.of(dependency.id()),
                "",
                missing.isZero() ? Measure.NONE : new Measure.Shortfall(missing));
    }
}
