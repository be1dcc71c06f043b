package app.attache.cli;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From the first to the last day on which something stands in a delegation's programme, on the clocks of the places; no days
 * for an empty programme.
 */
record ProgrammeDays(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** The days of {@code delegation}. */
    static ProgrammeDays of(Programme programme, Id<Delegation> delegation) {
        var days =
                Stream.of(
                                programme.meetings().stream()
                                        .filter(meeting ->
                                                meeting.delegations().contains(delegation))
                                        .map(Meeting::time),
                                programme.all(Stay.class).stream()
                                        .filter(stay -> stay.delegation().equals(delegation))
                                        .map(Stay::time),
                                programme.all(Leg.class).stream()
                                        .filter(leg -> leg.delegation().equals(delegation))
                                        .map(Leg::time),
                                programme.all(Movement.class).stream()
                                        .filter(way -> way.delegation().equals(delegation))
                                        .map(Movement::time))
                        .flatMap(times -> times)
                        .flatMap(ProgrammeDays::ends)
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? new ProgrammeDays(Optional.empty(), Optional.empty())
                : new ProgrammeDays(Optional.of(days.getFirst()), Optional.of(days.getLast()));
    }

    /** Whether {@code day} is one of them. */
    boolean contain(LocalDate day) {
        return first.isPresent()
                && last.isPresent()
                && !day.isBefore(first.get())
                && !day.isAfter(last.get());
    }

    private static Stream<LocalDate> ends(TimeSpan time) {
        return Stream.of(time.start().toLocalDate(), time.end().toLocalDate());
    }
}
