package app.attache.briefing;

import app.attache.programme.Delegation;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places that a delegation must be at in the course of a day, as far as their hours are known. Only what its head
 * attends, or what names nobody of it: others who meet elsewhere find their own way.
 */
final class Halts {

    private final Programme programme;
    private final Delegation delegation;
    private final LocalDate date;
    private final DayItems items;

    Halts(Programme programme, Delegation delegation, LocalDate date, DayItems items) {
        this.programme = programme;
        this.delegation = delegation;
        this.date = date;
        this.items = items;
    }

    List<MoveFinder.Halt> inOrder() {
        return Stream.concat(
                        items.meetings().stream().flatMap(meeting -> at(meeting).stream()),
                        items.legs().stream().flatMap(leg -> at(leg).stream()))
                .sorted(Comparator.comparing(halt -> halt.arrive().toInstant()))
                .toList();
    }

    /** Whether the hours of all of them are known; otherwise nobody can say when the delegation is free to return. */
    boolean complete() {
        return items.meetings().stream()
                .filter(this::counts)
                .filter(meeting -> programme.venueOf(meeting.place()).isPresent())
                .allMatch(meeting -> new Timing.Span(meeting.time()).hourKnown());
    }

    private boolean counts(Meeting meeting) {
        return meeting.status() != Status.CANCELLED && headThere(meeting);
    }

    private Optional<MoveFinder.Halt> at(Meeting meeting) {
        boolean known = counts(meeting) && new Timing.Span(meeting.time()).hourKnown();
        return programme
                .venueOf(meeting.place())
                .filter(_ -> known)
                .map(venue ->
                        new MoveFinder.Halt(
                                venue.id(),
                                venue.id(),
                                meeting.time().start(),
                                meeting.time().end(),
                                meeting.time().certainty()));
    }

    private boolean headThere(Meeting meeting) {
        Optional<Membership> head = delegation.head();
        boolean nobodyNamed =
                meeting.present().noneMatch(person -> delegation.membership(person).isPresent());
        return nobodyNamed
                || head.isEmpty()
                || meeting.present().anyMatch(person -> person.equals(head.get().person()));
    }

    private Optional<MoveFinder.Halt> at(Leg leg) {
        boolean leaves = leg.wheelsUp().toLocalDate().equals(date);
        boolean arrives = leg.wheelsDown().toLocalDate().equals(date);
        if (!(leaves || arrives) || !new Timing.Span(leg.time()).hourKnown()) {
            return Optional.empty();
        }
        Optional<Venue> origin = programme.venueOf(leg.origin());
        Optional<Venue> destination = programme.venueOf(leg.destination());
        Optional<Venue> to = leaves ? origin : destination;
        Optional<Venue> from = arrives ? destination : origin;
        if (to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MoveFinder.Halt(
                        to.get().id(),
                        from.get().id(),
                        leaves ? leg.callTime() : leg.wheelsDown(),
                        leg.wheelsDown().plus(leg.clearance()),
                        leg.time().certainty()));
    }
}
