package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Does to one fact what was chosen for it.
 *
 * @param programme what it is in
 * @param absent those who cannot be there
 */
record ChoiceEdit(Programme programme, Entity fact, List<Id<Person>> absent) {

    /** The fact as it is then; the same when nothing is done. */
    Entity apply(Choice choice) {
        return switch (choice) {
            case Choice.Leave _ -> fact;
            case Choice.Drop _ -> dropped();
            case Choice.Without _ -> without();
            case Choice.Move(TimeSpan to) -> moved(to);
            case Choice.Relocate(Place place, TimeSpan time) -> relocated(place, time);
            case Choice.Delegate(Id<Person> to) -> delegated(to);
        };
    }

    private Entity dropped() {
        return switch (fact) {
            case Meeting meeting -> meeting.withStatus(Status.CANCELLED);
            case Leg leg -> leg.withStatus(Status.CANCELLED);
            case Movement movement -> movement.withStatus(Status.CANCELLED);
            default -> fact;
        };
    }

    private Entity without() {
        return switch (fact) {
            case Meeting meeting ->
                    meeting.withAttendances(
                            meeting.attendances().stream()
                                    .filter(attendance -> !absent.contains(attendance.person()))
                                    .toList());
            case Leg leg -> leg.withManifest(others(Journeys.aboard(programme, leg)));
            case Movement movement ->
                    movement.withPeople(others(Journeys.aboard(programme, movement)));
            default -> fact;
        };
    }

    private List<Id<Person>> others(List<Id<Person>> people) {
        return people.stream().filter(person -> !absent.contains(person)).toList();
    }

    private Entity moved(TimeSpan to) {
        return switch (fact) {
            case Meeting meeting -> meeting.withTime(to);
            case Leg leg -> leg.withTime(to);
            case Movement movement -> movement.withTime(to);
            case Stay stay -> stay.withTime(to).withNights(nights(stay, to));
            default -> fact;
        };
    }

    private Entity relocated(Place place, TimeSpan time) {
        return fact instanceof Meeting meeting
                ? meeting.withPlace(place).withTime(time)
                : moved(time);
    }

    private static List<Ron> nights(Stay stay, TimeSpan time) {
        LocalDate first = time.start().toLocalDate();
        return stay.nights().stream().filter(ron -> !ron.night().isBefore(first)).toList();
    }

    // The seat stays where it was, and what was asked of who sat in it.
    private Entity delegated(Id<Person> to) {
        if (!(fact instanceof Meeting meeting)) {
            return fact;
        }
        boolean there = meeting.present().anyMatch(to::equals);
        List<Attendance> attendances = new ArrayList<>();
        boolean seated = there;
        for (Attendance attendance : meeting.attendances()) {
            if (!absent.contains(attendance.person())) {
                attendances.add(attendance);
            } else if (!seated) {
                seated = true;
                attendances.add(
                        new Attendance(
                                to, attendance.side(), attendance.role(), attendance.required()));
            }
        }
        return meeting.withAttendances(attendances);
    }
}
