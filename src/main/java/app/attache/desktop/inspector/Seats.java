package app.attache.desktop.inspector;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Person;
import java.util.ArrayList;
import java.util.List;

/** What the inspector says about those who sit in a meeting. */
final class Seats {

    private Seats() {}

    /** Who sits on each side. */
    static void describe(Draft draft, List<Attendance> seats) {
        side(draft, "inspector.ours", seats, Attendance.Side.GUEST);
        side(draft, "inspector.theirs", seats, Attendance.Side.HOST);
        side(draft, "inspector.third", seats, Attendance.Side.THIRD);
    }

    private static void side(
            Draft draft, String key, List<Attendance> seats, Attendance.Side side) {
        List<Details.Piece> people =
                seats.stream()
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

    /** Who interprets, or else whether that is needed, where it is known. */
    static void interpreter(Draft draft, List<Attendance> seats, Interpretation needed) {
        List<Id<Person>> interpreters = new ArrayList<>();
        for (Attendance attendance : seats) {
            if (attendance.role() == Attendance.Role.INTERPRETER) {
                interpreters.add(attendance.person());
            }
        }
        if (!interpreters.isEmpty()) {
            draft.links("inspector.interpreter", interpreters);
        } else if (needed != Interpretation.UNSTATED) {
            draft.row("inspector.interpreter", draft.words().of(needed));
        }
    }
}
