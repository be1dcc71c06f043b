package app.attache.generator;

import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Status;
import java.util.List;

/** A meeting in the making, with what it was made of. */
record Engagement(
        Meeting meeting, Track track, Sojourn sojourn, Booking booking, List<Person> guests) {

    /** Whether it is agreed, so that what clashes with it clashes for certain. */
    boolean firm() {
        return meeting.time().certainty() == Certainty.FIXED
                && !meeting.status().tentative()
                && meeting.status() != Status.CANCELLED;
    }

    boolean inRoom() {
        return meeting.place() instanceof Place.InRoom;
    }

    Id<Meeting> id() {
        return meeting.id();
    }

    int start() {
        return booking.start();
    }

    int end() {
        return booking.end();
    }

    HostVenue venue() {
        return booking.venue();
    }
}
