package app.attache.desktop.inspector;

import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.PressAccess;
import java.util.ArrayList;
import java.util.List;

/** What the inspector says about a meeting. */
final class MeetingDetails {

    private MeetingDetails() {}

    static void describe(Draft draft, Meeting meeting) {
        draft.title(meeting.title()).chip(draft.words().of(meeting.status()));
        if (meeting.format() != Format.OTHER) {
            draft.chip(draft.words().of(meeting.format()));
        }
        if (meeting.marking() != Marking.OPEN) {
            draft.chip(draft.words().of(meeting.marking()), "mark");
        }
        draft.conflicts(meeting.id()).when(meeting.time());
        draft.place("inspector.venue", meeting.place())
                .links("inspector.delegation", meeting.delegations());
        side(draft, "inspector.ours", meeting, Attendance.Side.GUEST);
        side(draft, "inspector.theirs", meeting, Attendance.Side.HOST);
        side(draft, "inspector.third", meeting, Attendance.Side.THIRD);
        if (meeting.press() != PressAccess.UNSTATED) {
            draft.row("inspector.press", draft.words().of(meeting.press()));
        }
        interpreter(draft, meeting);
        meeting.contactOfficer().ifPresent(officer -> draft.link("inspector.officer", officer));
        draft.section("inspector.purpose", meeting.purpose());
        draft.section(
                "inspector.talking-points",
                meeting.talkingPoints().stream()
                        .map(point -> Details.Piece.plain(draft.text("inspector.point", point)))
                        .toList());
        Dependencies.describe(draft, meeting.id());
    }

    private static void side(Draft draft, String key, Meeting meeting, Attendance.Side side) {
        List<Details.Piece> people =
                meeting.attendances().stream()
                        .filter(attendance -> attendance.side() == side && attendance.present())
                        .filter(attendance -> attendance.role() != Attendance.Role.INTERPRETER)
                        .map(attendance -> named(draft, attendance))
                        .toList();
        draft.pieces(key, people);
    }

    private static Details.Piece named(Draft draft, Attendance attendance) {
        String name = draft.names().of(attendance.person());
        boolean said = attendance.role() == Attendance.Role.NOTE_TAKER;
        if (said || !attendance.required()) {
            String as =
                    said ? draft.words().of(attendance.role()) : draft.text("inspector.optional");
            return draft.piece(draft.text("inspector.as", name, as), attendance.person());
        }
        return draft.piece(name, attendance.person());
    }

    private static void interpreter(Draft draft, Meeting meeting) {
        List<Id<Person>> interpreters = new ArrayList<>();
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.role() == Attendance.Role.INTERPRETER) {
                interpreters.add(attendance.person());
            }
        }
        if (!interpreters.isEmpty()) {
            draft.links("inspector.interpreter", interpreters);
        } else if (meeting.interpretation() != Interpretation.UNSTATED) {
            draft.row("inspector.interpreter", draft.words().of(meeting.interpretation()));
        }
    }
}
