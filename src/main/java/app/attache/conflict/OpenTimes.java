package app.attache.conflict;

import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.util.List;
import java.util.Optional;

/**
 * Says of a thing whose time is to be confirmed that nothing can be said, so that silence is never taken for "no conflict".
 *
 * <p>Once for each such thing, under the kind that it leaves open first, rather than for every person, pair and rule: a planner
 * can do one thing about it, which is to have the time confirmed. Dependencies say it for themselves.
 */
final class OpenTimes {

    private OpenTimes() {}

    /** The finding that {@code fact} cannot be judged; none when it can, or when no rule would judge it. */
    static Optional<Finding> check(Entity fact) {
        return switch (fact) {
            case Meeting meeting when meeting.status() != Status.CANCELLED -> check(meeting);
            case Leg leg when leg.status() != Status.CANCELLED ->
                    open(FindingKind.OVERLAPS_LEG, leg.time(), leg.id(), List.of(leg.delegation()));
            case Stay stay ->
                    open(
                            FindingKind.OUTSIDE_STAY,
                            stay.time(),
                            stay.id(),
                            List.of(stay.delegation()));
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> check(Meeting meeting) {
        if (meeting.time().certainty() != Certainty.TO_BE_CONFIRMED) {
            return Optional.empty();
        }
        List<Id<?>> people = List.copyOf(meeting.present().toList());
        if (!people.isEmpty()) {
            return open(FindingKind.PERSON_DOUBLE_BOOKED, meeting.time(), meeting.id(), people);
        }
        Id<Venue> venue = Engagement.venueOf(meeting.place());
        return venue == null
                ? Optional.empty()
                : open(
                        FindingKind.VENUE_DOUBLE_BOOKED,
                        meeting.time(),
                        meeting.id(),
                        List.of(venue));
    }

    private static Optional<Finding> open(
            FindingKind kind, TimeSpan time, Id<?> item, List<Id<?>> subjects) {
        return time.certainty() == Certainty.TO_BE_CONFIRMED
                ? Optional.of(
                        new Finding(
                                kind,
                                Grade.OPEN.severity(),
                                Grade.OPEN.verdict(),
                                time.interval(),
                                List.of(item),
                                subjects,
                                "",
                                Measure.NONE))
                : Optional.empty();
    }
}
