package app.attache.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A small invented visit with at least one fact of every kind, for tests that need something whole to work on. */
public final class TypicalVisit {

    public static final ZoneId OSLO_TIME = ZoneId.of("Europe/Oslo");
    public static final ZoneId LIMA_TIME = ZoneId.of("America/Lima");

    public static final City OSLO =
            City.draft(Id.city("oslo"), "Oslo", OSLO_TIME).country("NO").build();
    public static final City LIMA =
            City.draft(Id.city("lima"), "Lima", LIMA_TIME)
                    .country("PE")
                    .position(new Position.At(-12.0464, -77.0428))
                    .build();
    public static final Room HALL = Room.draft("hall", "Great Hall").capacity(12).build();
    public static final Venue PALACE =
            Venue.draft(Id.venue("palace"), "Palace of the Test", LIMA.id())
                    .rooms(List.of(HALL, Room.draft("blue", "Blue Room").build()))
                    .hours(
                            new OpeningHours(
                                    Map.of(
                                            DayOfWeek.TUESDAY,
                                            List.of(
                                                    new OpeningHours.Period(
                                                            LocalTime.of(9, 0),
                                                            LocalTime.MIDNIGHT)))))
                    .build();
    public static final Venue GUEST_HOUSE =
            Venue.draft(Id.venue("guest-house"), "Guest House", LIMA.id()).build();
    public static final Visit VISIT = Visit.draft(Id.visit("typical"), "A typical visit").build();
    public static final Person PRINCIPAL =
            Person.draft(Id.person("ada"), "Ada Sample")
                    .rank(Rank.HEAD_OF_GOVERNMENT)
                    .observance(new ObservancePolicy(Map.of(Observance.SHABBAT, Strictness.STRICT)))
                    .languages(List.of("nb", "en"))
                    .build();
    public static final Person ADVISER =
            Person.draft(Id.person("ben"), "Ben Example").rank(Rank.ADVISER).build();
    public static final Person HOST =
            Person.draft(Id.person("carla"), "Carla Instance")
                    .rank(Rank.HEAD_OF_STATE)
                    .contact(new Contact("carla@host.example", ""))
                    .build();
    public static final Delegation DELEGATION =
            Delegation.draft(Id.delegation("d"), VISIT.id(), "The delegation")
                    .members(
                            List.of(
                                    Membership.of(PRINCIPAL.id(), Membership.Duty.PRINCIPAL),
                                    new Membership(
                                            ADVISER.id(),
                                            Membership.Duty.MEMBER,
                                            new Participation.Part(
                                                    local(3, 18, 0).atZone(OSLO_TIME),
                                                    local(5, 12, 0).atZone(LIMA_TIME)))))
                    .build();
    public static final Stay STAY =
            new Stay(
                    Id.stay("lima-stay"),
                    DELEGATION.id(),
                    LIMA.id(),
                    TimeSpan.fixed(
                            local(3, 20, 0).atZone(LIMA_TIME), local(6, 21, 0).atZone(LIMA_TIME)),
                    new Place.AtVenue(GUEST_HOUSE.id()),
                    List.of(
                            new Ron(LocalDate.of(2025, 2, 3), Ron.Lodging.CONFIRMED),
                            new Ron(LocalDate.of(2025, 2, 4), Ron.Lodging.REQUESTED)),
                    Notes.NONE);
    public static final Leg OUTWARD =
            Leg.draft(
                            Id.leg("outward"),
                            DELEGATION.id(),
                            new Place.InCity(OSLO.id()),
                            new Place.InCity(LIMA.id()),
                            TimeSpan.fixed(
                                    local(3, 9, 0).atZone(OSLO_TIME),
                                    local(3, 19, 0).atZone(LIMA_TIME)))
                    .name("XX 1")
                    .callLead(Duration.ofMinutes(45))
                    .manifest(List.of(PRINCIPAL.id(), ADVISER.id()))
                    .build();
    public static final Movement TO_PALACE =
            new Movement(
                    Id.movement("to-palace"),
                    DELEGATION.id(),
                    GUEST_HOUSE.id(),
                    PALACE.id(),
                    TimeSpan.fixed(local(4, 9, 30), Duration.ofMinutes(20), LIMA_TIME),
                    "motorcade",
                    List.of(PRINCIPAL.id()),
                    Status.PLANNED,
                    Notes.NONE);
    public static final Meeting TALKS =
            Meeting.draft(
                            Id.meeting("talks"),
                            "Talks",
                            TimeSpan.fixed(local(4, 10, 0), Duration.ofHours(1), LIMA_TIME))
                    .format(Format.BILATERAL)
                    .place(new Place.InRoom(PALACE.id(), HALL.id()))
                    .delegations(List.of(DELEGATION.id()))
                    .attendances(
                            List.of(
                                    new Attendance(
                                            HOST.id(),
                                            Attendance.Side.HOST,
                                            Attendance.Role.PRINCIPAL,
                                            true),
                                    new Attendance(
                                            PRINCIPAL.id(),
                                            Attendance.Side.GUEST,
                                            Attendance.Role.PRINCIPAL,
                                            true)))
                    .talkingPoints(List.of("Fish", "Trade"))
                    .build();
    public static final Meeting PRESS =
            Meeting.draft(
                            Id.meeting("press"),
                            "Press conference",
                            TimeSpan.fixed(local(4, 11, 30), Duration.ofMinutes(30), LIMA_TIME))
                    .format(Format.PRESS)
                    .place(new Place.AtVenue(PALACE.id()))
                    .delegations(List.of(DELEGATION.id()))
                    .build();
    public static final Dependency PRESS_AFTER_TALKS =
            new Dependency(
                    Id.dependency("talks-press"),
                    TALKS.id(),
                    PRESS.id(),
                    Duration.ofMinutes(15),
                    Notes.NONE);
    public static final DoorToDoor ROAD =
            new DoorToDoor(
                    Id.doorToDoor("road"),
                    GUEST_HOUSE.id(),
                    PALACE.id(),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(10),
                    true,
                    Notes.NONE);
    public static final Milestone JUBILEE =
            new Milestone(
                    Id.milestone("jubilee"),
                    "Jubilee",
                    LocalDate.of(2025, 1, 20),
                    16,
                    "",
                    Notes.NONE);
    public static final Actual TALKS_WERE =
            new Actual(
                    Id.actual("talks-were"),
                    TALKS.id(),
                    TimeSpan.fixed(local(4, 10, 5), Duration.ofMinutes(50), LIMA_TIME),
                    Notes.NONE);
    public static final Revision FIRST_ISSUE =
            new Revision(
                    Id.revision("first"),
                    DELEGATION.id(),
                    LocalDate.of(2025, 2, 4),
                    1,
                    Instant.parse("2025-02-03T12:00:00Z"),
                    Notes.NONE);
    public static final Separation APART =
            new Separation(
                    Id.separation("apart"),
                    DELEGATION.id(),
                    HOST.id(),
                    Duration.ofMinutes(45),
                    Notes.NONE);
    public static final RuleSettings RULES =
            RuleSettings.USUAL
                    .with(TimeLimit.REST, Duration.ofHours(9))
                    .with(NumberLimit.DAY_ENGAGEMENTS, 6)
                    .with(new KindSetting("rank-mismatch", KindSetting.Weight.INFO, true));
    public static final Acceptance ACCEPTED =
            new Acceptance(
                    Id.acceptance("a1"),
                    "rest/meeting:talks+person:ada",
                    "soft certain 2025-02-04T15:00:00Z",
                    "Ada Sample slept on board",
                    "A. Planner",
                    Instant.parse("2025-02-01T10:00:00Z"),
                    Notes.NONE);

    public static final Wish COURTESY_CALL =
            Wish.draft(
                            Id.wish("courtesy-call"),
                            "Courtesy call",
                            Duration.ofMinutes(30),
                            DELEGATION.id())
                    .format(Format.COURTESY_CALL)
                    .latest(TimeBound.at(local(6, 12, 0).atZone(LIMA_TIME)))
                    .place(new Place.AtVenue(PALACE.id()))
                    .attendances(TALKS.attendances())
                    .after(List.of(TALKS.id()))
                    .build();

    public static final Programme PROGRAMME =
            Programme.of(
                    List.of(
                            VISIT,
                            OSLO,
                            LIMA,
                            PALACE,
                            GUEST_HOUSE,
                            ROAD,
                            PRINCIPAL,
                            ADVISER,
                            HOST,
                            DELEGATION,
                            STAY,
                            OUTWARD,
                            TO_PALACE,
                            TALKS,
                            PRESS,
                            PRESS_AFTER_TALKS,
                            JUBILEE,
                            TALKS_WERE,
                            FIRST_ISSUE,
                            APART,
                            RULES,
                            ACCEPTED,
                            COURTESY_CALL));

    private TypicalVisit() {}

    /** A wall time on a day of February 2025. */
    public static LocalDateTime local(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 2, day, hour, minute);
    }

    /** A change with these edits, made in February 2025. */
    public static ChangeSet change(String label, Edit... edits) {
        Origin origin = new Origin(label, "", "A. Planner", Instant.parse("2025-02-01T10:00:00Z"));
        return new ChangeSet(origin, List.of(edits));
    }
}
