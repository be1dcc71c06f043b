package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Status;
import app.attache.programme.Venue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules want to know of a meeting that is not cancelled and has a known time.
 *
 * @param meeting the fact itself
 * @param remote whether it is by telephone or video, and so takes people's time but moves nobody
 * @param venue where it is, if that is stated
 * @param room the id of the room, empty where none is stated
 * @param town where it is, if that is stated
 * @param lead of its principals the first by id, if any is named
 * @param principals a number that is the same for all with the same principals present, and seldom for others
 * @param parties in whose programme it stands and who is there
 * @param day the date on which it starts, by the clock where it is, as days since 1970; by its own where that is not stated
 */
record Engagement(
        Meeting meeting,
        Reading reading,
        boolean tentative,
        boolean remote,
        @Nullable Id<Venue> venue,
        String room,
        @Nullable Town town,
        @Nullable Id<Person> lead,
        int principals,
        Parties parties,
        long day)
        implements Timed {

    @Override
    public Id<Meeting> id() {
        return meeting.id();
    }

    /**
     * The engagement that {@code meeting} is; none when it is cancelled or its time is to be confirmed.
     *
     * @param town where the meeting is, if that is stated
     */
    static Optional<Engagement> of(Meeting meeting, @Nullable Town town, Readings readings) {
        if (meeting.status() == Status.CANCELLED) {
            return Optional.empty();
        }
        Place place = meeting.place();
        return readings.of(meeting.time())
                .map(reading ->
                        new Engagement(
                                meeting,
                                reading,
                                meeting.status().tentative(),
                                place instanceof Place.Remote,
                                venueOf(place),
                                place instanceof Place.InRoom in ? in.room() : "",
                                town,
                                leadOf(meeting),
                                principalsOf(meeting),
                                Parties.of(meeting),
                                date(meeting, town).toEpochDay()));
    }

    // Other programs keep times on clocks of their own, UTC for one.
    private static LocalDate date(Meeting meeting, @Nullable Town town) {
        ZonedDateTime start = meeting.time().start();
        return town == null || town.zone().equals(start.getZone())
                ? start.toLocalDate()
                : start.withZoneSameInstant(town.zone()).toLocalDate();
    }

    private static @Nullable Id<Person> leadOf(Meeting meeting) {
        Id<Person> lead = null;
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.present()
                    && attendance.role() == Attendance.Role.PRINCIPAL
                    && (lead == null || attendance.person().compareTo(lead) < 0)) {
                lead = attendance.person();
            }
        }
        return lead;
    }

    private static int principalsOf(Meeting meeting) {
        int principals = 0;
        for (Attendance attendance : meeting.attendances()) {
            if (attendance.present() && attendance.role() == Attendance.Role.PRINCIPAL) {
                principals += Parties.mark(attendance.person());
            }
        }
        return principals;
    }

    /** The date on which it starts, where it is. */
    LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    /** The venue that {@code place} names, if it names one. */
    static @Nullable Id<Venue> venueOf(Place place) {
        return switch (place) {
            case Place.AtVenue at -> at.venue();
            case Place.InRoom in -> in.venue();
            case Place.InCity _, Place.Remote _, Place.Unstated _ -> null;
        };
    }
}
