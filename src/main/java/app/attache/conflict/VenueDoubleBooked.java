package app.attache.conflict;

import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.util.List;
import java.util.Optional;

/**
 * An exclusive room is taken twice, or an exclusive venue as a whole: hard.
 *
 * <p>A room is taken from its set-up before an engagement to its clear-up after it. Where no room is stated, engagements are
 * held against one another if the venue as a whole is exclusive; nothing is said of an engagement without a room and one with
 * a room, for the first may get another room.
 */
final class VenueDoubleBooked {

    private final Severity severity;

    VenueDoubleBooked(Limits limits) {
        this.severity = limits.severity(FindingKind.VENUE_DOUBLE_BOOKED);
    }

    /** Judges two engagements at {@code venue}. */
    Optional<Finding> check(Engagement one, Engagement other, Venue venue) {
        if (!one.room().equals(other.room())) {
            return Optional.empty();
        }
        return one.room().isEmpty()
                ? checkWhole(one, other, venue)
                : venue.room(one.room())
                        .filter(Room::exclusive)
                        .flatMap(room ->
                                check(
                                        one,
                                        other,
                                        venue,
                                        Moments.of(room.setUp()),
                                        Moments.of(room.clearUp())));
    }

    private Optional<Finding> checkWhole(Engagement one, Engagement other, Venue venue) {
        return venue.exclusive() ? check(one, other, venue, 0, 0) : Optional.empty();
    }

    private Optional<Finding> check(
            Engagement one, Engagement other, Venue venue, long setUp, long clearUp) {
        Reading a = one.reading().widenedBy(setUp, clearUp);
        Reading b = other.reading().widenedBy(setUp, clearUp);
        if (!a.mayOverlap(b)) {
            return Optional.empty();
        }
        return Grade.of(
                        severity,
                        a.mustOverlap(b),
                        a.overlapsAsGiven(b),
                        true,
                        a.open() || b.open(),
                        one.tentative() || other.tentative())
                .map(grade ->
                        new Finding(
                                FindingKind.VENUE_DOUBLE_BOOKED,
                                grade.severity(),
                                grade.verdict(),
                                Pairs.shared(a, b),
                                Pairs.items(one, other),
                                List.of(venue.id()),
                                one.room(),
                                Measure.NONE));
    }
}
