package app.attache.briefing;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a delegation's programme holds for one date: items that start on it, on the clock at their own place. */
final class DayItems {

    private final Programme programme;
    private final Id<Delegation> delegation;
    private final LocalDate date;

    DayItems(Programme programme, Id<Delegation> delegation, LocalDate date) {
        this.programme = programme;
        this.delegation = delegation;
        this.date = date;
    }

    List<Meeting> meetings() {
        return programme.meetings().stream()
                .filter(meeting -> meeting.delegations().contains(delegation))
                .filter(meeting -> meeting.time().start().toLocalDate().equals(date))
                .sorted(
                        Comparator.comparing(
                                        (Meeting meeting) -> meeting.time().start().toInstant())
                                .thenComparing(Meeting::id))
                .toList();
    }

    List<Movement> movements() {
        return programme.all(Movement.class).stream()
                .filter(movement -> movement.delegation().equals(delegation))
                .filter(movement -> movement.status() != Status.CANCELLED)
                .filter(movement -> movement.time().start().toLocalDate().equals(date))
                .sorted(
                        Comparator.comparing(
                                        (Movement movement) -> movement.time().start().toInstant())
                                .thenComparing(Movement::id))
                .toList();
    }

    /** All the delegation's legs that are to take place, in order. */
    List<Leg> legs() {
        return programme.all(Leg.class).stream()
                .filter(leg -> leg.delegation().equals(delegation))
                .filter(leg -> leg.status() != Status.CANCELLED)
                .sorted(
                        Comparator.comparing((Leg leg) -> leg.wheelsUp().toInstant())
                                .thenComparing(Leg::id))
                .toList();
    }

    /** All the delegation's stays, in order. */
    List<Stay> stays() {
        return programme.all(Stay.class).stream()
                .filter(stay -> stay.delegation().equals(delegation))
                .sorted(
                        Comparator.comparing((Stay stay) -> stay.time().start().toInstant())
                                .thenComparing(Stay::id))
                .toList();
    }

    /** The stays that the date is a day of. */
    List<Stay> staysToday() {
        return stays().stream().filter(stay -> includes(stay, date)).toList();
    }

    private static boolean includes(Stay stay, LocalDate day) {
        return !day.isBefore(stay.time().start().toLocalDate())
                && !day.isAfter(stay.time().end().toLocalDate());
    }
}
