package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Origin;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An invented visit of a delegation from Oslo to Lima, 3 to 8 February 2025, to put cases on. */
final class Cases {

    static final ZoneId OSLO_TIME = ZoneId.of("Europe/Oslo");
    static final ZoneId LIMA_TIME = ZoneId.of("America/Lima");
    static final City OSLO = City.draft(Id.city("oslo"), "Oslo", OSLO_TIME).country("NO").build();
    static final City BERGEN =
            City.draft(Id.city("bergen"), "Bergen", OSLO_TIME).country("NO").build();
    static final City LIMA = City.draft(Id.city("lima"), "Lima", LIMA_TIME).country("PE").build();
    static final City QUITO =
            City.draft(Id.city("quito"), "Quito", ZoneId.of("America/Guayaquil"))
                    .country("EC")
                    .build();

    static final Room HALL = Room.draft("hall", "Great Hall").build();
    static final Room TERRACE = Room.draft("terrace", "Terrace").exclusive(false).build();
    static final Venue PALACE =
            Venue.draft(Id.venue("palace"), "Palace", LIMA.id())
                    .rooms(
                            List.of(
                                    HALL,
                                    TERRACE,
                                    Room.draft("blue", "Blue Room")
                                            .setUp(Duration.ofMinutes(20))
                                            .clearUp(Duration.ofMinutes(10))
                                            .build()))
                    .build();
    static final Venue MINISTRY =
            Venue.draft(Id.venue("ministry"), "Ministry", LIMA.id()).exclusive(true).build();
    static final Venue MUSEUM = Venue.draft(Id.venue("museum"), "Museum", LIMA.id()).build();
    static final Venue TOWN_HALL =
            Venue.draft(Id.venue("town-hall"), "Town Hall", OSLO.id()).build();

    static final Person ADA = Person.draft(Id.person("ada"), "Ada Sample").build();
    static final Person BEN = Person.draft(Id.person("ben"), "Ben Example").build();
    static final Person HOST = Person.draft(Id.person("carla"), "Carla Instance").build();

    static final Visit VISIT = Visit.draft(Id.visit("v"), "Visit").build();
    static final Delegation DELEGATION =
            Delegation.draft(Id.delegation("d"), VISIT.id(), "Delegation")
                    .members(
                            List.of(
                                    Membership.of(ADA.id(), Membership.Duty.PRINCIPAL),
                                    new Membership(
                                            BEN.id(),
                                            Membership.Duty.MEMBER,
                                            new Participation.Part(
                                                    at(4, 12, 0).atZone(LIMA_TIME),
                                                    at(6, 12, 0).atZone(LIMA_TIME)))))
                    .build();
    static final Leg OUT =
            Leg.draft(
                            Id.leg("out"),
                            DELEGATION.id(),
                            new Place.InCity(OSLO.id()),
                            new Place.InCity(LIMA.id()),
                            TimeSpan.fixed(
                                    at(3, 9, 0).atZone(OSLO_TIME), at(3, 19, 0).atZone(LIMA_TIME)))
                    .callLead(Duration.ofMinutes(45))
                    .clearance(Duration.ofMinutes(30))
                    .build();
    static final Leg HOME =
            Leg.draft(
                            Id.leg("home"),
                            DELEGATION.id(),
                            new Place.InCity(LIMA.id()),
                            new Place.InCity(OSLO.id()),
                            TimeSpan.fixed(
                                    at(8, 20, 0).atZone(LIMA_TIME), at(9, 16, 0).atZone(OSLO_TIME)))
                    .callLead(Duration.ofMinutes(45))
                    .clearance(Duration.ofMinutes(30))
                    .build();
    static final Stay STAY =
            new Stay(
                    Id.stay("lima-stay"),
                    DELEGATION.id(),
                    LIMA.id(),
                    TimeSpan.fixed(at(3, 19, 0).atZone(LIMA_TIME), at(8, 20, 0).atZone(LIMA_TIME)),
                    new Place.InCity(LIMA.id()),
                    List.of(),
                    Notes.NONE);
    static final DoorToDoor ROAD =
            new DoorToDoor(
                    Id.doorToDoor("road"),
                    PALACE.id(),
                    MINISTRY.id(),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(5),
                    true,
                    Notes.NONE);

    /** All of the above: nothing is wrong in it. */
    static final List<Entity> FACTS =
            List.of(
                    OSLO,
                    BERGEN,
                    LIMA,
                    QUITO,
                    PALACE,
                    MINISTRY,
                    MUSEUM,
                    TOWN_HALL,
                    ADA,
                    BEN,
                    HOST,
                    VISIT,
                    DELEGATION,
                    OUT,
                    HOME,
                    STAY,
                    ROAD);

    /** The kinds about where people and rooms are when, and about the order of events. */
    static final Set<FindingKind> ENCOUNTERS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            FindingKind.PERSON_DOUBLE_BOOKED,
                            FindingKind.VENUE_DOUBLE_BOOKED,
                            FindingKind.OUTSIDE_STAY,
                            FindingKind.OVERLAPS_LEG,
                            FindingKind.TRAVEL_INFEASIBLE,
                            FindingKind.DEPENDENCY));

    private Cases() {}

    /** A wall time on a day of February 2025. */
    static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 2, day, hour, minute);
    }

    /** From one wall time to another on a day of February in Lima. */
    static TimeSpan lima(int day, String from, String to) {
        String date = "2025-02-%02dT".formatted(day);
        return TimeSpan.fixed(
                LocalDateTime.parse(date + from).atZone(LIMA_TIME),
                LocalDateTime.parse(date + to).atZone(LIMA_TIME));
    }

    /** A planned meeting of these people at a place that is not stated; its title is {@code Meeting} and its id. */
    static Meeting meeting(String id, TimeSpan time, Person... people) {
        return Meeting.draft(Id.meeting(id), "Meeting " + id, time)
                .attendances(
                        Arrays.stream(people)
                                .map(person ->
                                        new Attendance(
                                                person.id(),
                                                Attendance.Side.GUEST,
                                                Attendance.Role.PARTICIPANT,
                                                false))
                                .toList())
                .build();
    }

    /** The visit with these facts as well, or instead of those with the same ids. */
    static Programme with(Entity... more) {
        List<Entity> facts = new ArrayList<>(List.of(more));
        List<Id<?>> ids = Stream.of(more).<Id<?>>map(Entity::id).toList();
        FACTS.stream().filter(fact -> !ids.contains(fact.id())).forEach(facts::add);
        return Programme.of(facts);
    }

    /** What is wrong with where people and rooms are, and with the order of events, when these facts are in the visit. */
    static List<Finding> findings(Entity... more) {
        return ConflictIndex.of(with(more)).findings().stream()
                .filter(finding -> ENCOUNTERS.contains(finding.kind()))
                .toList();
    }

    /** What is wrong of one kind when these facts are in the visit. */
    static List<Finding> found(FindingKind kind, Entity... more) {
        return of(kind, ConflictIndex.of(with(more)).findings());
    }

    /** Of these findings those of one kind. */
    static List<Finding> of(FindingKind kind, Collection<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** A change with these edits. */
    static ChangeSet change(Edit... edits) {
        Origin origin =
                new Origin("Change", "", "A. Planner", Instant.parse("2025-02-01T10:00:00Z"));
        return new ChangeSet(origin, List.of(edits));
    }
}
