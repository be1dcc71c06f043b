package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.conflict.Lately;
import app.attache.conflict.Limits;
import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.OpeningHours;
import app.attache.programme.Origin;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.text.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A conflict in an invented visit from Oslo to Lima, Monday 3 to Saturday 8 February 2025, in which nothing else is wrong, and
 * how an office would go about it.
 *
 * @param asOf the moment as of which it is judged
 * @param approaches that are to be among those proposed
 */
record RemedyCase(
        String name,
        FindingKind kind,
        Programme programme,
        ConflictIndex conflicts,
        Instant asOf,
        Set<Approach> approaches) {

    static final Instant NOW = Instant.parse("2025-01-20T12:00:00Z");
    static final ZoneId OSLO_TIME = ZoneId.of("Europe/Oslo");
    static final ZoneId LIMA_TIME = ZoneId.of("America/Lima");

    static final City OSLO =
            City.draft(Id.city("oslo"), "Oslo", OSLO_TIME)
                    .country("NO")
                    .position(new Position.At(59.91, 10.75))
                    .build();
    static final City LIMA =
            City.draft(Id.city("lima"), "Lima", LIMA_TIME)
                    .country("PE")
                    .position(new Position.At(-12.05, -77.04))
                    .build();
    static final Venue PALACE =
            Venue.draft(Id.venue("palace"), "Palace", LIMA.id())
                    .rooms(
                            List.of(
                                    Room.draft("blue", "Blue Room").capacity(2).build(),
                                    Room.draft("hall", "Great Hall").capacity(12).build()))
                    .build();
    static final Venue MINISTRY =
            Venue.draft(Id.venue("ministry"), "Ministry", LIMA.id())
                    .rooms(List.of(Room.draft("saloon", "Saloon").capacity(20).build()))
                    .hours(
                            new OpeningHours(
                                    Map.of(
                                            DayOfWeek.TUESDAY,
                                            hours(9, 17),
                                            DayOfWeek.WEDNESDAY,
                                            hours(9, 17),
                                            DayOfWeek.THURSDAY,
                                            hours(9, 17))))
                    .build();
    static final DoorToDoor ROAD =
            new DoorToDoor(
                    Id.doorToDoor("road"),
                    PALACE.id(),
                    MINISTRY.id(),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(5),
                    true,
                    Notes.NONE);

    static final Person HEAD = person("ada", "Ada Sample", Rank.HEAD_OF_GOVERNMENT, "NO", "nb");
    static final Person DEPUTY = person("ben", "Ben Example", Rank.MINISTER, "NO", "nb");
    static final Person AIDE = person("cyd", "Cyd Pattern", Rank.ADVISER, "NO", "nb");
    static final Person HOST = person("dag", "Dag Instance", Rank.HEAD_OF_STATE, "PE", "es");
    static final Person SECOND = person("eva", "Eva Specimen", Rank.MINISTER, "PE", "es");
    static final Visit VISIT = Visit.draft(Id.visit("v"), "Visit").build();
    static final Delegation DELEGATION =
            Delegation.draft(Id.delegation("d"), VISIT.id(), "The delegation")
                    .members(
                            List.of(
                                    Membership.of(HEAD.id(), Membership.Duty.PRINCIPAL),
                                    Membership.of(DEPUTY.id(), Membership.Duty.MEMBER),
                                    Membership.of(AIDE.id(), Membership.Duty.MEMBER)))
                    .build();
    static final Leg OUT =
            Leg.draft(
                            Id.leg("out"),
                            DELEGATION.id(),
                            new Place.InCity(OSLO.id()),
                            new Place.InCity(LIMA.id()),
                            TimeSpan.fixed(
                                    at(3, 4, 0).atZone(OSLO_TIME), at(3, 13, 0).atZone(LIMA_TIME)))
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
                    Id.stay("stay"),
                    DELEGATION.id(),
                    LIMA.id(),
                    TimeSpan.fixed(at(3, 13, 0).atZone(LIMA_TIME), at(8, 20, 0).atZone(LIMA_TIME)),
                    new Place.InCity(LIMA.id()),
                    List.of(),
                    Notes.NONE);

    private static final List<Entity> FACTS =
            List.of(
                    OSLO,
                    LIMA,
                    PALACE,
                    MINISTRY,
                    ROAD,
                    HEAD,
                    DEPUTY,
                    AIDE,
                    HOST,
                    SECOND,
                    VISIT,
                    DELEGATION,
                    OUT,
                    HOME,
                    STAY);

    /** With these facts as well, or instead of those with the same ids. */
    static RemedyCase of(String name, FindingKind kind, Set<Approach> approaches, Entity... facts) {
        Programme programme = programme(facts);
        return new RemedyCase(
                name, kind, programme, ConflictIndex.of(programme), Instant.MIN, approaches);
    }

    /** The same, judged as of the moment of planning, after a fact was changed then into what it is. */
    static RemedyCase changed(
            String name,
            FindingKind kind,
            Set<Approach> approaches,
            Instant now,
            Entity before,
            Entity after) {
        Programme was = programme(before);
        ChangeSet change =
                new ChangeSet(
                        new Origin("Change", "", "A. Planner", now),
                        before.equals(after)
                                ? List.of()
                                : List.of(new Edit.Replaced(before, after)));
        Programme is = was.apply(change);
        ConflictIndex conflicts =
                ConflictIndex.of(was, Limits.of(was), now, Lately.NOTHING).after(change, is);
        return new RemedyCase(name, kind, is, conflicts, now, approaches);
    }

    private static Programme programme(Entity... more) {
        List<Entity> facts = new ArrayList<>(Arrays.asList(more));
        List<Id<?>> ids = Stream.of(more).<Id<?>>map(Entity::id).toList();
        FACTS.stream().filter(fact -> !ids.contains(fact.id())).forEach(facts::add);
        return Programme.of(facts);
    }

    /** The finding that is to be mended. */
    Finding finding() {
        return conflicts.findings().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<Remedy> remedies() {
        return new Remedies(
                        new Planner(
                                programme,
                                conflicts,
                                Texts.english(),
                                "A. Planner",
                                asOf.isAfter(NOW) ? asOf : NOW))
                .of(finding());
    }

    /** A wall time on a day of February 2025. */
    static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 2, day, hour, minute);
    }

    /** From one hour to another on a day of February in Lima: {@code "14:00", "15:30"}. */
    static TimeSpan lima(int day, String from, String to) {
        return TimeSpan.fixed(
                at(day, 0, 0).toLocalDate().atTime(LocalTime.parse(from)).atZone(LIMA_TIME),
                at(day, 0, 0).toLocalDate().atTime(LocalTime.parse(to)).atZone(LIMA_TIME));
    }

    /** A planned meeting in the palace, the delegation's, where guests meet the host. */
    static Meeting meeting(String id, TimeSpan time, Person... people) {
        return Meeting.draft(Id.meeting(id), "Meeting " + id, time)
                .place(new Place.AtVenue(PALACE.id()))
                .delegations(List.of(DELEGATION.id()))
                .attendances(
                        Arrays.stream(people)
                                .map(person -> seat(person, Attendance.Role.PARTICIPANT, false))
                                .toList())
                .build();
    }

    static Attendance seat(Person person, Attendance.Role role, boolean required) {
        Attendance.Side side =
                person.country().equals("PE") ? Attendance.Side.HOST : Attendance.Side.GUEST;
        return new Attendance(person.id(), side, role, required);
    }

    static Person keeping(Person person, Observance practice) {
        return person.withObservance(new ObservancePolicy(Map.of(practice, Strictness.STRICT)));
    }

    private static Person person(
            String id, String name, Rank rank, String country, String language) {
        return Person.draft(Id.person(id), name)
                .rank(rank)
                .office("Office of " + name)
                .country(country)
                .languages(List.of(language, "en"))
                .clearance(Marking.RESTRICTED)
                .build();
    }

    private static List<OpeningHours.Period> hours(int from, int to) {
        return List.of(new OpeningHours.Period(LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    @Override
    public String toString() {
        return kind.label() + ": " + name;
    }
}
