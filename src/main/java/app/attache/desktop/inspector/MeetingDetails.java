package app.attache.desktop.inspector;

import app.attache.desktop.common.RecurrenceWords;
import app.attache.programme.Format;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.PressAccess;
import app.attache.programme.Series;
import java.util.List;
import java.util.Optional;

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
        Seats.describe(draft, meeting.attendances());
        if (meeting.press() != PressAccess.UNSTATED) {
            draft.row("inspector.press", draft.words().of(meeting.press()));
        }
        Seats.interpreter(draft, meeting.attendances(), meeting.interpretation());
        meeting.contactOfficer().ifPresent(officer -> draft.link("inspector.officer", officer));
        draft.section("inspector.purpose", meeting.purpose());
        draft.section(
                "inspector.talking-points",
                meeting.talkingPoints().stream()
                        .map(point -> Details.Piece.plain(draft.text("inspector.point", point)))
                        .toList());
        Series.of(meeting.id(), draft.programme())
                .ifPresent(series ->
                        draft.pieces(
                                "inspector.series",
                                List.of(
                                        new Details.Piece(
                                                new RecurrenceWords(draft.texts())
                                                        .of(series.recurrence()),
                                                Optional.of(series.id())))));
        Actuals.describe(draft, meeting.id(), meeting.time());
        Dependencies.describe(draft, meeting.id());
    }
}
