package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.Arrays;
import java.util.List;

/**
 * In whose programme a meeting stands and who is at it, as numbers that lie side by side: they tell without a look at the
 * meeting's people that somebody is not among them, and never that somebody is. Immutable.
 */
final class Parties {

    private final int[] marks;

    private Parties(int[] marks) {
        this.marks = marks;
    }

    static Parties of(Meeting meeting) {
        List<Id<Delegation>> delegations = meeting.delegations();
        List<Attendance> attendances = meeting.attendances();
        int[] marks = new int[delegations.size() + attendances.size()];
        int number = 0;
        for (Id<Delegation> delegation : delegations) {
            marks[number++] = mark(delegation);
        }
        for (Attendance attendance : attendances) {
            if (attendance.present()) {
                marks[number++] = mark(attendance.person());
            }
        }
        return new Parties(number == marks.length ? marks : Arrays.copyOf(marks, number));
    }

    int size() {
        return marks.length;
    }

    int mark(int index) {
        return marks[index];
    }

    /** The number of one who may be a party; seldom that of two. */
    static int mark(Id<?> party) {
        int hash = 31 * party.value().hashCode() + party.kind().label().hashCode();
        return hash ^ hash >>> 15;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parties that && Arrays.equals(marks, that.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }
}
