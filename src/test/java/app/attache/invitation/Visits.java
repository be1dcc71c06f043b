package app.attache.invitation;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.MeetingBuilder;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Status;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Small invented programmes to export. */
final class Visits {

    static final Instant STAMP = Instant.parse("2025-02-04T19:02:00Z");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    static final Id<Delegation> DELEGATION = Id.delegation("d1");
    static final Place ROOM = new Place.InRoom(Id.venue("hall"), "h-230");

    private Visits() {}

    static CalendarOptions options() {
        return CalendarOptions.first("protocol@example.org", STAMP);
    }

    /** A visit of one delegation to one city with these items. */
    static Programme with(Entity... items) {
        List<Entity> facts =
                new ArrayList<>(
                        List.of(
                                Visit.draft(Id.visit("spring-visit"), "Spring visit")
                                        .host("Hostland")
                                        .guest("Guestland")
                                        .build(),
                                City.draft(Id.city("washington"), "Washington", NEW_YORK).build(),
                                City.draft(Id.city("jerusalem"), "Jerusalem", JERUSALEM).build(),
                                Venue.draft(Id.venue("hall"), "Great Hall", Id.city("washington"))
                                        .position(new Position.At(38.889805, -77.009056))
                                        .rooms(List.of(Room.draft("h-230", "H-230").build()))
                                        .build(),
                                Delegation.draft(
                                                DELEGATION,
                                                Id.visit("spring-visit"),
                                                "Main delegation")
                                        .build()));
        facts.addAll(List.of(items));
        return Programme.of(facts);
    }

    static MeetingBuilder meeting(String id, String title, TimeSpan time) {
        return Meeting.draft(Id.meeting(id), title, time)
                .delegations(List.of(DELEGATION))
                .place(ROOM)
                .status(Status.CONFIRMED);
    }

    static TimeSpan hour(String local, ZoneId zone) {
        return TimeSpan.fixed(LocalDateTime.parse(local), Duration.ofHours(1), zone);
    }

    /** The one file of the export. */
    static String export(Programme programme) {
        return ProgrammeCalendar.of(programme, DELEGATION, options()).files().getFirst().text();
    }

    /** The content lines of the one file, unfolded. */
    static List<String> lines(Programme programme) {
        return export(programme).replace("\r\n ", "").lines().toList();
    }
}
