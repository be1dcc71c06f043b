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

    static final List<Id<Person>> TRAVELLERS =
            IntStream.range(0, 6).mapToObj(i -> Id.person("p" + i)).toList();

    private static final ZoneId AWAY = ZoneId.of("America/New_York");
    private static final ZoneId HOME = ZoneId.of("Asia/Jerusalem");
    private static final List<Id<Person>> OTHERS =
            IntStream.range(0, 6).mapToObj(i -> Id.person("q" + i)).toList();

    private CrowdedVisit() {}

    /** A visit with so many meetings within three days before and six after the departure, a third of them at home. */
    public static Programme make(Random random, int meetings) {
        List<Entity> facts = new ArrayList<>(frame());
        facts.addAll(journeys(random));
        for (int i = 0; i < meetings; i++) {
            facts.add(meeting(random, i));
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

    private static List<Entity> frame() {
        List<Entity> facts = new ArrayList<>();
        facts.add(Visit.draft(Id.visit("v"), "Visit").build());
        facts.add(City.draft(Id.city("away"), "Away", AWAY).build());
        facts.add(City.draft(Id.city("home"), "Home", HOME).build());
        for (int i = 0; i < 4; i++) {
            facts.add(Venue.draft(Id.venue("away-" + i), "Hall " + i, Id.city("away")).build());
            facts.add(Venue.draft(Id.venue("home-" + i), "Office " + i, Id.city("home")).build());
        }
        TRAVELLERS.forEach(id -> facts.add(Person.draft(id, "Traveller " + id.value()).build()));
        OTHERS.forEach(id -> facts.add(Person.draft(id, "Host " + id.value()).build()));
        facts.add(
                Delegation.draft(DELEGATION, Id.visit("v"), "Delegation")
                        .members(
                                IntStream.range(0, TRAVELLERS.size())
                                        .mapToObj(i ->
                                                Membership.of(
                                                        TRAVELLERS.get(i),
                                                        i == 0
                                                                ? Membership.Duty.PRINCIPAL
                                                                : Membership.Duty.MEMBER))
                                        .toList())
                        .build());
        return facts;
    }

    private static List<Entity> journeys(Random random) {
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
                        .manifest(random.nextBoolean() ? TRAVELLERS : List.of())
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
                        random.nextBoolean() ? TRAVELLERS : List.of(),
                        Status.PLANNED,
                        Notes.NONE);
        return List.of(homeward, stay, toIt);
    }

    private static Meeting meeting(Random random, int number) {
        boolean home = random.nextInt(3) == 0;
        ZoneId zone = home ? HOME : AWAY;
        LocalDateTime start =
                LocalDate.of(2025, 2, 3)
                        .plusDays(random.nextInt(9))
                        .atTime(8, 0)
                        .plusMinutes(15L * random.nextInt(52));
        List<Attendance> people = new ArrayList<>();
        people.add(attendance(OTHERS, Attendance.Side.HOST, random));
        people.add(attendance(TRAVELLERS, Attendance.Side.GUEST, random));
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

    private static Attendance attendance(
            List<Id<Person>> people, Attendance.Side side, Random random) {
        return new Attendance(
                people.get(random.nextInt(people.size())),
                side,
                Attendance.Role.PARTICIPANT,
                random.nextBoolean());
    }
}
