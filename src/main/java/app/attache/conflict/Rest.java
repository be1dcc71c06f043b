package app.attache.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A person's first engagement after a long flight is sooner than the rest after it: soft.
 *
 * <p>Aviation counts eight hours in the air as long-haul and gives its crews ten hours of rest after it (14 CFR 117.25); an
 * office does no worse by its principal. The rest begins when the travellers are through at the destination. Telephone calls
 * are no engagements here: they can be made lying down.
 */
final class Rest implements PersonRule {

    private final Severity severity;
    private final long longFlight;
    private final long rest;

    Rest(Limits limits) {
        this.severity = limits.severity(kind());
        this.longFlight = Moments.of(limits.longFlight());
        this.rest = Moments.of(limits.rest());
    }

    @Override
    public FindingKind kind() {
        return FindingKind.REST;
    }

    @Override
    public Duration reach() {
        return Moments.duration(rest + Moments.DAY);
    }

    @Override
    public void check(PersonDiary diary, int index, Consumer<Finding> found) {
        Engagement engagement = diary.engagements().get(index);
        if (engagement.remote() || diary.whereabouts().longestInTheAir() < longFlight) {
            return;
        }
        Journey flight = diary.whereabouts().landedBy(engagement.reading().given());
        if (flight != null
                && isLong(flight)
                && engagement.reading().earliest() - flight.reading().latestEnd() < rest
                && isFirst(diary, index, flight)) {
            grade(flight, engagement)
                    .map(grade -> finding(diary, flight, engagement, grade))
                    .ifPresent(found);
        }
    }

    private boolean isLong(Journey journey) {
        return journey.isFlight() && journey.down() - journey.up() >= longFlight;
    }

    private static boolean isFirst(PersonDiary diary, int index, Journey flight) {
        Timeline<Engagement> line = diary.engagements();
        Engagement judged = line.get(index);
        long landed = flight.down();
        int after = line.startingBefore(judged.reading().latestEnd() + 1);
        for (int i = line.lastReaching(after, landed - Moments.DAY);
                i >= 0;
                i = line.lastReaching(i, landed - Moments.DAY)) {
            Engagement other = line.get(i);
            if (!other.remote() && other.reading().given() >= landed && precedes(other, judged)) {
                return false;
            }
        }
        return true;
    }

    // A total order, so that of several at one moment one is the first.
    private static boolean precedes(Engagement one, Engagement other) {
        int order = Long.compare(one.reading().given(), other.reading().given());
        return order == 0 ? one.id().compareTo(other.id()) < 0 : order < 0;
    }

    private Optional<Grade> grade(Journey flight, Engagement engagement) {
        Reading landing = flight.reading();
        Reading start = engagement.reading();
        return Grade.of(
                severity,
                start.latest() - landing.earliestEnd() < rest,
                start.given() - landing.givenEnd() < rest,
                start.earliest() - landing.latestEnd() < rest,
                start.open() || landing.open(),
                flight.tentative() || engagement.tentative());
    }

    private Finding finding(PersonDiary diary, Journey flight, Engagement engagement, Grade grade) {
        long through = flight.reading().givenEnd();
        long start = Math.max(through, engagement.reading().given());
        return Finding.of(
                        kind(),
                        grade,
                        Moments.interval(through, start),
                        List.of(flight.id(), engagement.id()),
                        List.of(diary.person()))
                .by(new Measure.Length(Moments.duration(start - through), Moments.duration(rest)));
    }
}
