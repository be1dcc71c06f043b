package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Person;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Between two consecutive engagements of a person at different venues there is less time than the way takes door to door with
 * security: hard, and soft when it is short by no more than the grace.
 *
 * <p>Of a way that the venues' table does not have there is an estimate ({@link WayEstimate}) where both venues are placed.
 * Too little time for what is likely is possible only, at the times given; for the least it is certain. Between cities a leg
 * tells better than an estimate, so a way that a leg falls into is not judged. Engagements that overlap are double-booking. Those without a venue, and telephone calls, stand in nobody's way: the person travels past them.
 */
final class TravelInfeasible {

    private final Limits limits;

    TravelInfeasible(Limits limits) {
        this.limits = limits;
    }

    /** Judges two engagements of {@code person} that do not overlap as given; {@code line} has all that the person has. */
    Optional<Finding> check(
            Engagement one,
            Engagement other,
            Timeline<Engagement> line,
            Ways ways,
            Whereabouts whereabouts,
            Id<Person> person) {
        boolean inOrder = before(one, other);
        Engagement first = inOrder ? one : other;
        Engagement second = inOrder ? other : one;
        if (first.venue() == null
                || second.venue() == null
                || first.venue().equals(second.venue())
                || second.reading().earliest() - first.reading().latestEnd() >= ways.farthest()) {
            return Optional.empty();
        }
        Optional<Way> there =
                ways.between(first.venue(), second.venue()).filter(way -> !way.likely().isZero());
        if (there.isEmpty()
                || second.reading().earliest() - first.reading().latestEnd()
                        >= Moments.of(there.get().likely())
                || !there.get().recorded() && byLeg(first, second, whereabouts)) {
            return Optional.empty();
        }
        long back =
                ways.between(second.venue(), first.venue())
                        .map(Way::least)
                        .map(Moments::of)
                        .orElse(0L);
        return check(first, second, there.get(), back, person)
                .filter(_ -> !anythingBetween(first, second, line));
    }

    private static boolean byLeg(Engagement first, Engagement second, Whereabouts whereabouts) {
        if (first.town() == null
                || second.town() == null
                || first.town().id().equals(second.town().id())) {
            return false;
        }
        Timeline<Journey> journeys = whereabouts.journeys();
        int before = journeys.startingBefore(second.reading().latestEnd());
        return journeys.lastReaching(before, first.reading().earliest()) >= 0;
    }

    private Optional<Finding> check(
            Engagement first, Engagement second, Way way, long back, Id<Person> person) {
        Reading a = first.reading();
        Reading b = second.reading();
        long there = Moments.of(way.likely());
        long least = Moments.of(way.least());
        // With the way after it, an engagement takes a person until the next door.
        boolean asGiven = b.given() < a.givenEnd() + there;
        boolean always =
                b.latest() < a.earliestEnd() + least && a.latest() < b.earliestEnd() + back;
        boolean sometimes = way.recorded() && b.earliest() < a.latestEnd() + there;
        long gap = asGiven ? b.given() - a.givenEnd() : Math.max(0, b.earliest() - a.latestEnd());
        Duration missing = Moments.duration(there - gap);
        return Grade.of(
                        limits.severity(FindingKind.TRAVEL_INFEASIBLE),
                        always,
                        asGiven,
                        sometimes,
                        a.open() || b.open(),
                        first.tentative() || second.tentative())
                .map(grade -> graced(grade, missing))
                .map(grade ->
                        new Finding(
                                FindingKind.TRAVEL_INFEASIBLE,
                                grade.severity(),
                                grade.verdict(),
                                Moments.interval(a.givenEnd(), b.given()),
                                Pairs.items(first, second),
                                List.of(person),
                                "",
                                way.recorded()
                                        ? new Measure.Shortfall(missing)
                                        : new Measure.Estimate(missing, way)));
    }

    private Grade graced(Grade grade, Duration missing) {
        boolean little = missing.compareTo(limits.travelGrace()) <= 0;
        return grade.severity() == Severity.HARD && little
                ? new Grade(grade.verdict(), Severity.SOFT)
                : grade;
    }

    // Then the ways to it and from it are judged, and this one is never travelled.
    private static boolean anythingBetween(
            Engagement first, Engagement second, Timeline<Engagement> line) {
        long from = first.reading().givenEnd();
        long to = second.reading().given();
        int index = line.startingBefore(to + 1);
        for (int i = line.lastReaching(index, from - 1);
                i >= 0;
                i = line.lastReaching(i, from - 1)) {
            Engagement thing = line.get(i);
            if (thing.venue() != null
                    && thing.reading().given() >= from
                    && thing.reading().givenEnd() <= to
                    && before(first, thing)
                    && before(thing, second)) {
                return true;
            }
        }
        return false;
    }

    // A total order, so that of several at one moment one is the first.
    private static boolean before(Engagement one, Engagement other) {
        int order = Long.compare(one.reading().given(), other.reading().given());
        if (order == 0) {
            order = Long.compare(one.reading().givenEnd(), other.reading().givenEnd());
        }
        return order == 0 ? one.id().compareTo(other.id()) < 0 : order < 0;
    }
}
