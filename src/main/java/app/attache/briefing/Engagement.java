package app.attache.briefing;

import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import java.util.List;

/**
 * All that a principal needs at hand in one engagement.
 *
 * @param number its place in the day, from 1
 * @param clock the city whose clock shows the time; empty when it is the clock of the day
 * @param interpreters their names; empty when none is named
 * @param contactOfficer the name; empty when none is named
 * @param parties who sits at the table, guests first; each with its people in order of precedence
 */
public record Engagement(
        int number,
        Id<Meeting> meeting,
        String title,
        TimeSpan time,
        String clock,
        String place,
        Format format,
        Status status,
        PressAccess press,
        Marking marking,
        Interpretation interpretation,
        List<String> interpreters,
        String contactOfficer,
        List<Party> parties,
        String purpose,
        List<String> talkingPoints) {

    /**
     * A side of the table.
     *
     * @param name whom they represent; empty when not stated
     */
    public record Party(Attendance.Side side, String name, List<Attendee> attendees) {

        public Party {
            attendees = List.copyOf(attendees);
        }
    }

    /** Somebody at the table; {@code office} is empty when none is stated. */
    public record Attendee(String name, String office, Attendance.Role role) {}

    public Engagement {
        interpreters = List.copyOf(interpreters);
        parties = List.copyOf(parties);
        talkingPoints = List.copyOf(talkingPoints);
    }
}
