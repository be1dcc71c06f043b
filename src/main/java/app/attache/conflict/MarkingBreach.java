package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Kind;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import java.util.List;
import java.util.function.Consumer;

/**
 * Somebody takes part in a meeting, or answers for its arrangements, who is cleared lower than its marking: hard. Who is not
 * cleared for anything may see what is open; who will not be there sees nothing.
 */
final class MarkingBreach implements FactRule<Meeting> {

    private final Limits limits;

    MarkingBreach(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.MARKING;
    }

    @Override
    public Kind subject() {
        return Kind.MEETING;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.PERSON));
    }

    @Override
    public void check(Meeting meeting, Ground ground, Consumer<Finding> found) {
        if (meeting.marking() == Marking.OPEN) {
            return;
        }
        Grade grade = Grade.certain(limits.severity(kind()), meeting.status().tentative());
        for (Attendance attendance : meeting.attendances()) {
            Person person = ground.programme().get(attendance.person());
            if (!attendance.response().away()
                    && person.clearance().compareTo(meeting.marking()) < 0) {
                found.accept(
                        Finding.of(
                                kind(),
                                grade,
                                meeting.time().interval(),
                                List.of(meeting.id()),
                                List.of(person.id())));
            }
        }
    }
}
