package app.attache.desktop.change;

import app.attache.itinerary.Change;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.util.List;
import java.util.Optional;

/** The form of one kind of change: which fields it has, and what change they say. */
interface ChangeForm {

    /** The fields, the first the one that matters most; which may depend on what is picked. */
    List<Field> fields(Values values);

    /** What the window is called for. */
    String title(Values values);

    /**
     * The change that the fields say; nothing while one is empty that must not be.
     *
     * @throws app.attache.text.Failure when a field cannot be read, and why
     */
    Optional<Change> read(Wish wish);

    /** The form of a kind. */
    static ChangeForm of(ChangeKind kind, Programme programme, Texts texts) {
        Options options = new Options(programme, texts);
        return switch (kind) {
            case EXTEND_STAY, SHORTEN_STAY, DELAY_ARRIVAL -> new StayForm(kind, options);
            case MOVE_MEETING, CHANGE_VENUE, CANCEL_MEETING -> new MeetingForm(kind, options);
            case DIVERT -> new DivertForm(options);
            case REPLACE_PERSON -> new PersonForm(options);
            case SPLIT, JOIN -> new DelegationForm(kind, options);
            case SHIFT_VISIT -> new VisitForm(options);
        };
    }
}
