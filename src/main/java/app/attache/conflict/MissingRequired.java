package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody without whom a meeting cannot be held will not be there, or is not named: hard.
 *
 * <p>That is a person who is required and has declined or will be absent, and, in a form of meeting that takes a host and a
 * guest, the one side when only the other has anybody named. A meeting for which nobody is named yet is only not stated.
 */
final class MissingRequired implements MeetingRule {

    private static final Set<Format> OF_TWO_SIDES =
            EnumSet.of(
                    Format.BILATERAL,
                    Format.EXPANDED_BILATERAL,
                    Format.TETE_A_TETE,
                    Format.COURTESY_CALL);

    private final Limits limits;

    MissingRequired(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.MISSING_REQUIRED;
    }

    @Override
    public List<Path> reads() {
        return List.of();
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        Meeting meeting = judged.meeting();
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.required() && attendance.response().away()) {
                found.accept(finding(meeting, List.of(attendance.person())));
            }
        }
        if (OF_TWO_SIDES.contains(meeting.format()) && oneSideIsEmpty(meeting)) {
            List<Id<?>> named = meeting.present().<Id<?>>map(id -> id).toList();
            found.accept(finding(meeting, named).onPart("side"));
        }
    }

    private static boolean oneSideIsEmpty(Meeting meeting) {
        return !meeting.attendances().isEmpty()
                && named(meeting, Attendance.Side.HOST) != named(meeting, Attendance.Side.GUEST);
    }

    private static boolean named(Meeting meeting, Attendance.Side side) {
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.side() == side && attendance.role() != Attendance.Role.CONTACT_OFFICER) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Meeting meeting, List<Id<?>> subjects) {
        return Finding.of(
                kind(),
                Grade.certain(limits.severity(kind()), meeting.status().tentative()),
                meeting.time().interval(),
                List.of(meeting.id()),
                subjects);
    }
}
