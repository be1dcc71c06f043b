package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which meetings refer to a fact in another way than the lines of people and venues tell: to their delegations, their city,
 * who only answers for the arrangements, and, while the time is to be confirmed, to everything. Immutable. Cancelled meetings
 * are left out.
 */
final class MeetingUses {

    private final Grouped<Id<?>, Id<Meeting>> byTarget;

    MeetingUses(Grouped<Id<?>, Id<Meeting>> byTarget) {
        this.byTarget = byTarget;
    }

    static MeetingUses none() {
        return new MeetingUses(new Grouped.Builder<Id<?>, Id<Meeting>>().build());
    }

    Stream<Id<Meeting>> of(Id<?> target) {
        return byTarget.get(target).stream();
    }

    MeetingUses minus(Meeting meeting) {
        Grouped<Id<?>, Id<Meeting>> next = byTarget;
        for (Id<?> target : targets(meeting)) {
            next = next.minus(target, meeting.id());
        }
        return new MeetingUses(next);
    }

    MeetingUses plus(Meeting meeting) {
        Grouped<Id<?>, Id<Meeting>> next = byTarget;
        for (Id<?> target : targets(meeting)) {
            next = next.plus(target, meeting.id());
        }
        return new MeetingUses(next);
    }

    /** Whether both are found from the same facts. */
    static boolean same(Meeting one, Meeting other) {
        return targets(one).equals(targets(other));
    }

    private static List<Id<?>> targets(Meeting meeting) {
        List<Id<?>> targets = new ArrayList<>();
        each(meeting, targets::add);
        return targets;
    }

    /** Tells {@code seen} what {@code meeting} is found from here. */
    static void each(Meeting meeting, Consumer<Id<?>> seen) {
        if (meeting.status() == Status.CANCELLED) {
            return;
        }
        meeting.delegations().forEach(seen);
        boolean open = meeting.time().certainty() == Certainty.TO_BE_CONFIRMED;
        for (Attendance attendance : meeting.attendances()) {
            if (open || !attendance.present()) {
                seen.accept(attendance.person());
            }
        }
        if (open || meeting.place() instanceof Place.InCity) {
            meeting.place().references().forEach(seen);
        }
    }
}
