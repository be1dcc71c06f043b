package app.attache.itinerary;

import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.time.LocalDate;
import java.util.List;

/** Something that people hold on paper or in their calendars, and that a change makes out of date. */
public sealed interface Notice {

    /**
     * An entry in people's calendars.
     *
     * @param item the meeting, leg, movement or stay
     * @param recipients who is told, each once, in the order of the item; may be empty where nobody is named yet
     */
    record Calendar(Id<?> item, Kind kind, List<Id<Person>> recipients) implements Notice {

        /** What the recipients get. */
        public enum Kind {
            /** An entry that they did not have. */
            REQUEST,
            /** Another form of an entry they have. */
            UPDATE,
            /** Word that the entry is no longer theirs. */
            CANCEL
        }

        public Calendar {
            recipients = List.copyOf(recipients);
        }
    }

    /** What must be sent or issued when {@code change} makes {@code before} into {@code after}: calendars, then briefings by day. */
    static List<Notice> due(Programme before, Programme after, ChangeSet change) {
        return Notices.of(before, after, change);
    }

    /**
     * A day's briefing.
     *
     * @param date on the clocks of the places where the delegation spends it
     * @param number the number of the next issue; 1 when none was issued yet
     */
    record Briefing(Id<Delegation> delegation, LocalDate date, int number) implements Notice {}
}
