package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Made-up visits in which much is planned around the departure, both where the delegation is and where it goes. */
public final class CrowdedVisit {

    public static final Id<Delegation> DELEGATION = Id.delegation("d");
    public static final Id<Stay> STAY = Id.stay("away");

    /** When the delegation leaves, by the clock where it is. */
    public static final LocalDateTime DEPARTURE = LocalDateTime.of(2025, 2, 6, 21, 0);

    /** The travellers of a visit made by {@link #make}, the principal first. */
    static final List<Id<Person>> TRAVELLERS = people("p", 6);

    private static final ZoneId AWAY = ZoneId.of("America/New_York");
    private static final ZoneId HOME = ZoneId.of("Asia/Jerusalem");
    private final Random random;
    private final List<Id<Person>> travellers;
    private final List<Id<Person>> others;
    private final int homeOneIn;

    private CrowdedVisit(Random random, int people, int homeOneIn) {
        this.random = random;
        this.travellers = people("p", people);
        this.others = people("q", people);
        this.homeOneIn = homeOneIn;
    }

    /** A visit with so many meetings within three days before and six after the departure, a third of them at home. */
    static Programme make(Random random, int meetings) {
        return new CrowdedVisit(random, TRAVELLERS.size(), 3).programme(meetings);
    }

    /** A visit of the same days with 3,000 items and 200 travellers; one meeting in thirty is at home. */
    public static Programme large(Random random) {
        return new CrowdedVisit(random, 200, 30).programme(2_700);
    }

    private Programme programme(int meetings) {
        List<Entity> facts = new ArrayList<>(frame());
        facts.addAll(journeys());
        for (int i = 0; i < meetings; i++) {
            facts.add(meeting(i));
        }
        for (int i = 0; i < meetings / 10; i++) {
            int first = random.nextInt(meetings);
            int second = random.nextInt(meetings);
            if (first != second) {
                facts.add(
                        new Dependency(
                                Id.dependency("x" + i),
                                Id.meeting("m" + first),
                                Id.meeting("m" + second),
                                Duration.ofMinutes(random.nextInt(60)),
                                Notes.NONE));
            }
        }
        return Programme.of(facts);
    }

    /** Those who stay longer under a plan. */
    static Set<Id<Person>> staying(Plan plan) {
        Set<Id<Person>> staying = new HashSet<>(TRAVELLERS);
        ((ExtendStay) plan.change()).leavingAsPlanned().forEach(staying::remove);
        return staying;
    }

    private List<Entity> frame() {
        List<Entity> facts = new ArrayList<>();
        facts.add(Visit.draft(Id.visit("v"), "Visit").build());
        facts.add(City.draft(Id.city("away"), "Away", AWAY).build());
        facts.add(City.draft(Id.city("home"), "Home", HOME).build());
        for (int i = 0; i < 4; i++) {
            facts.add(Venue.draft(Id.venue("away-" + i), "Hall " + i, Id.city("away")).build());
            facts.add(Venue.draft(Id.venue("home-" + i), "Office " + i, Id.city("home")).build());
        }
        travellers.forEach(id -> facts.add(Person.draft(id, "Traveller " + id.value()).build()));
        others.forEach(id -> facts.add(Person.draft(id, "Host " + id.value()).build()));
        facts.add(
                Delegation.draft(DELEGATION, Id.visit("v"), "Delegation")
                        .members(
                                IntStream.range(0, travellers.size())
                                        .mapToObj(i ->
                                                Membership.of(
                                                        travellers.get(i),
                                                        i == 0
                                                                ? Membership.Duty.PRINCIPAL
                                                                : Membership.Duty.MEMBER))
                                        .toList())
                        .build());
        return facts;
    }

    private List<Entity> journeys() {
        LocalDate first = LocalDate.of(2025, 2, 2);
        Leg homeward =
                Leg.draft(
                                Id.leg("homeward"),
                                DELEGATION,
                                new Place.AtVenue(Id.venue("away-0")),
                                new Place.AtVenue(Id.venue("home-0")),
                                TimeSpan.fixed(
                                        DEPARTURE.atZone(AWAY),
                                        DEPARTURE
                                                .atZone(AWAY)
                                                .plusHours(10)
                                                .withZoneSameInstant(HOME)))
                        .callLead(Duration.ofMinutes(45))
                        .manifest(random.nextBoolean() ? travellers : List.of())
                        .build();
        Stay stay =
                new Stay(
                        STAY,
                        DELEGATION,
                        Id.city("away"),
                        TimeSpan.fixed(first.atTime(15, 0).atZone(AWAY), DEPARTURE.atZone(AWAY)),
                        Place.UNSTATED,
                        first.datesUntil(DEPARTURE.toLocalDate())
                                .map(night -> new Ron(night, Ron.Lodging.CONFIRMED))
                                .toList(),
                        Notes.NONE);
        Movement toIt =
                new Movement(
                        Id.movement("to-it"),
                        DELEGATION,
                        Id.venue("away-1"),
                        Id.venue("away-0"),
                        TimeSpan.fixed(DEPARTURE.minusMinutes(100), Duration.ofMinutes(45), AWAY),
                        "",
                        random.nextBoolean() ? travellers : List.of(),
                        Status.PLANNED,
                        Notes.NONE);
        return List.of(homeward, stay, toIt);
    }

    private Meeting meeting(int number) {
        boolean home = random.nextInt(homeOneIn) == 0;
        ZoneId zone = home ? HOME : AWAY;
        LocalDateTime start =
                LocalDate.of(2025, 2, 3)
                        .plusDays(random.nextInt(9))
                        .atTime(8, 0)
                        .plusMinutes(15L * random.nextInt(52));
        List<Attendance> people = new ArrayList<>();
        people.add(attendance(others, Attendance.Side.HOST));
        people.add(attendance(travellers, Attendance.Side.GUEST));
        String place = (home ? "home-" : "away-") + random.nextInt(4);
        return Meeting.draft(
                        Id.meeting("m" + number),
                        "Meeting " + number,
                        TimeSpan.fixed(start, Duration.ofMinutes(30L + random.nextInt(60)), zone))
                .place(new Place.AtVenue(Id.venue(place)))
                .delegations(List.of(DELEGATION))
                .attendances(people)
                .build();
    }

    private Attendance attendance(List<Id<Person>> people, Attendance.Side side) {
        return new Attendance(
                people.get(random.nextInt(people.size())),
                side,
                Attendance.Role.PARTICIPANT,
                random.nextBoolean());
    }

    private static List<Id<Person>> people(String stem, int number) {
        return IntStream.range(0, number).mapToObj(i -> Id.person(stem + i)).toList();
    }
}
