package app.attache.invitation;

import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Position;
import app.attache.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What a calendar says of a meeting.
 *
 * <p>A calendar file is read by mail servers and telephones, so less leaves the higher a meeting is marked. Open: title,
 * place, status, press and purpose. Restricted: the same without the purpose. Above that: that there is an engagement,
 * when, and in which city. Talking points, notes, sources and who attends never leave in it; the briefing has them.
 */
record MeetingWords(PlaceWords places, Texts texts) {

    Words of(Meeting meeting) {
        return switch (meeting.marking()) {
            case OPEN -> named(meeting, meeting.purpose());
            case RESTRICTED -> named(meeting, texts.get("invitation.withheld"));
            case CONFIDENTIAL, SECRET, TOP_SECRET -> withheld(meeting);
        };
    }

    private Words named(Meeting meeting, String purpose) {
        String status = texts.get("invitation.status." + label(meeting.status()));
        String press = texts.get("invitation.press." + label(meeting.press()));
        return new Words(
                meeting.title(),
                places.of(meeting.place()),
                places.position(meeting.place()),
                List.of(status, press, purpose),
                meeting.marking() != Marking.OPEN);
    }

    private Words withheld(Meeting meeting) {
        return new Words(
                texts.get("invitation.title.withheld"),
                places.city(meeting.place()),
                Position.UNSTATED,
                List.of(texts.get("invitation.withheld")),
                true);
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
