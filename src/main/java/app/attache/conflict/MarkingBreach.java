package app.attache.conflict;

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
final class MarkingBreach implements MeetingRule {

    private final Limits limits;

    MarkingBreach(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.MARKING;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.PERSON));
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        Meeting meeting = judged.meeting();
        if (meeting.marking() == Marking.OPEN) {
            return;
        }
        Grade grade = Grade.certain(limits.severity(kind()), meeting.status().tentative());
        for (int i = 0; i < judged.attendances().size(); i++) {
            Person person = judged.person(i);
            if (!judged.attendances().get(i).response().away()
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
