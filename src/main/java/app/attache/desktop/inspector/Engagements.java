package app.attache.desktop.inspector;

import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The meetings that concern somebody or some place, in order, as far as there is room. */
final class Engagements {

    private static final int ROOM = 12;

    private Engagements() {}

    static List<Details.Piece> list(Draft draft, Predicate<Meeting> concerns) {
        List<Meeting> meetings =
                draft.programme().meetings().stream()
                        .filter(concerns)
                        .sorted(Comparator.comparing(it -> it.time().start().toInstant()))
                        .toList();
        List<Details.Piece> lines = new ArrayList<>();
        for (Meeting meeting : meetings.subList(0, Math.min(ROOM, meetings.size()))) {
            String day = draft.times().day(meeting.time().start().toLocalDate());
            lines.add(draft.piece(draft.text("desktop.dot", day, meeting.title()), meeting.id()));
        }
        if (meetings.size() > ROOM) {
            lines.add(Details.Piece.plain(draft.text("inspector.more", meetings.size() - ROOM)));
        }
        return lines;
    }
}
