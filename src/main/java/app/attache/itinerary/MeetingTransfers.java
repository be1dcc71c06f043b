package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The ground transfers that serve one meeting and no other: those that bring a delegation of it there, and away from it. */
record MeetingTransfers(Programme programme, Meeting meeting) {

    /** A transfer that ends longer before a meeting, or begins longer after it, serves something else. */
    private static final Duration NEAR = Duration.ofHours(2);

    /** The transfers that can still be changed, by their ids. */
    List<Movement> find() {
        return programme
                .venueOf(meeting.place())
                .map(Venue::id)
                .map(venue ->
                        programme.referring(Movement.class, venue).stream()
                                .filter(movement ->
                                        meeting.delegations().contains(movement.delegation()))
                                .filter(Items::open)
                                .filter(movement ->
                                        leadsTo(movement, venue) || leadsFrom(movement, venue))
                                .sorted((one, other) -> one.id().compareTo(other.id()))
                                .toList())
                .orElse(List.of());
    }

    private boolean leadsTo(Movement movement, Id<Venue> venue) {
        return movement.to().equals(venue)
                && alone(
                        movement.time().end().toInstant(),
                        meeting.time().start().toInstant(),
                        venue,
                        movement);
    }

    private boolean leadsFrom(Movement movement, Id<Venue> venue) {
        return movement.from().equals(venue)
                && alone(
                        meeting.time().end().toInstant(),
                        movement.time().start().toInstant(),
                        venue,
                        movement);
    }

    /** Whether the wait from one to the other is short, and nothing else takes place there meanwhile. */
    private boolean alone(Instant from, Instant until, Id<Venue> venue, Movement movement) {
        if (from.isAfter(until) || from.plus(NEAR).isBefore(until)) {
            return false;
        }
        return programme.referring(Meeting.class, movement.delegation()).stream()
                .filter(other -> !other.id().equals(meeting.id()))
                .filter(Items::open)
                .filter(other -> other.delegations().contains(movement.delegation()))
                .filter(other ->
                        programme
                                .venueOf(other.place())
                                .map(Venue::id)
                                .filter(venue::equals)
                                .isPresent())
                .map(other -> other.time().interval())
                .noneMatch(other ->
                        other.startInclusive().isBefore(until)
                                && other.endExclusive().isAfter(from));
    }
}
