package app.attache.desktop.timeline;

import app.attache.desktop.common.Fonts;
import app.attache.desktop.common.look.FactWords;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Stay;
import javafx.scene.text.Font;

/** What is said of a thing in a lane. */
final class LaneWords {

    /** The typeface of labels, as the style sheet has it. */
    static final Font FONT = Font.font(Fonts.TEXT, 11.5);

    private LaneWords() {}

    /** All that a label may lack the room for. */
    static String hint(FactWords words, TimeItem item) {
        return switch (item.fact()) {
            case Meeting meeting -> words.spoken(meeting.time().start().getZone()).tooltip(meeting);
            case Leg leg -> words.names().of(leg) + "\n" + words.times().when(leg.time());
            case Stay stay -> words.names().of(stay) + "\n" + words.times().when(stay.time());
            default -> words.names().of(item.fact());
        };
    }
}
