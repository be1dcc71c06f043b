package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as its rules judge it: what it refers to is looked up once. For one thread. */
final class MeetingCase {

    private final Meeting meeting;
    private final Ground ground;
    private final @Nullable Engagement engagement;
    private final @Nullable Venue venue;
    private final @Nullable City city;
    private final @Nullable Person[] people;

    /** @param engagement what it is as an engagement; null when its time is to be confirmed */
    MeetingCase(Meeting meeting, @Nullable Engagement engagement, Ground ground) {
        this.meeting = meeting;
        this.ground = ground;
        this.engagement = engagement;
        Programme programme = ground.programme();
        this.venue =
                switch (meeting.place()) {
                    case Place.AtVenue at -> programme.get(at.venue());
                    case Place.InRoom in -> programme.get(in.venue());
                    case Place.InCity _, Place.Remote _, Place.Unstated _ -> null;
                };
        this.city =
                venue != null
                        ? programme.get(venue.city())
                        : meeting.place() instanceof Place.InCity in
                                ? programme.get(in.city())
                                : null;
        this.people = new Person[meeting.attendances().size()];
    }

    Meeting meeting() {
        return meeting;
    }

    Ground ground() {
        return ground;
    }

    /** When it may be; null when its time is to be confirmed. */
    @Nullable Reading reading() {
        return engagement == null ? null : engagement.reading();
    }

    /** What it is as an engagement; null when its time is to be confirmed. */
    @Nullable Engagement engagement() {
        return engagement;
    }

    /** The venue it is at, where one is stated. */
    @Nullable Venue venue() {
        return venue;
    }

    /** The city it is in, where that is stated. */
    @Nullable City city() {
        return city;
    }

    boolean tentative() {
        return meeting.status().tentative();
    }

    List<Attendance> attendances() {
        return meeting.attendances();
    }

    /** The person of the attendance with this index. */
    Person person(int index) {
        Person known = people[index];
        if (known == null) {
            known = ground.programme().get(meeting.attendances().get(index).person());
            people[index] = known;
        }
        return known;
    }
}
