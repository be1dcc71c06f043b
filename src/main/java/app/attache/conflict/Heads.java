package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Person;
import java.util.ArrayList;
import java.util.List;

/** Who speaks for a side of a meeting. */
final class Heads {

    private Heads() {}

    /** The side's principals who are there, in the order of seating; empty when none is named. */
    static List<Person> principals(MeetingCase meeting, Attendance.Side side) {
        return of(meeting, side, Attendance.Role.PRINCIPAL);
    }

    /** The side's principals, or where none is named its participants. */
    static List<Person> speakers(MeetingCase meeting, Attendance.Side side) {
        List<Person> principals = principals(meeting, side);
        return principals.isEmpty() ? of(meeting, side, Attendance.Role.PARTICIPANT) : principals;
    }

    private static List<Person> of(
            MeetingCase meeting, Attendance.Side side, Attendance.Role role) {
        List<Person> people = List.of();
        List<Attendance> attendances = meeting.attendances();
        for (int i = 0; i < attendances.size(); i++) {
            Attendance attendance = attendances.get(i);
            if (attendance.side() == side && attendance.role() == role && attendance.present()) {
                people = with(people, meeting.person(i));
            }
        }
        return people;
    }

    // Mostly there is one.
    private static List<Person> with(List<Person> people, Person next) {
        if (people.isEmpty()) {
            return List.of(next);
        }
        List<Person> more = new ArrayList<>(people);
        more.add(next);
        return more;
    }
}
