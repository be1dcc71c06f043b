package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.List;

/** Who speaks for a side of a meeting. */
final class Heads {

    private Heads() {}

    /** The side's principals who are there, in the order of seating; empty when none is named. */
    static List<Person> principals(Meeting meeting, Attendance.Side side, Programme programme) {
        return of(meeting, side, Attendance.Role.PRINCIPAL, programme);
    }

    /** The side's principals, or where none is named its participants. */
    static List<Person> speakers(Meeting meeting, Attendance.Side side, Programme programme) {
        List<Person> principals = principals(meeting, side, programme);
        return principals.isEmpty()
                ? of(meeting, side, Attendance.Role.PARTICIPANT, programme)
                : principals;
    }

    private static List<Person> of(
            Meeting meeting, Attendance.Side side, Attendance.Role role, Programme programme) {
        return meeting.attendances().stream()
                .filter(attendance ->
                        attendance.side() == side
                                && attendance.role() == role
                                && attendance.present())
                .map(attendance -> programme.get(attendance.person()))
                .toList();
    }
}
