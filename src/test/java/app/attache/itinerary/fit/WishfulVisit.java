package app.attache.itinerary.fit;

import app.attache.conflict.ConflictIndex;
import app.attache.itinerary.Planner;
import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeBound;
import app.attache.programme.TimeSpan;
import app.attache.programme.Urgency;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up days of a made-up delegation, Thursday and Friday, with a few meetings and a few wishes. */
final class WishfulVisit {

    static final Id<Delegation> DELEGATION = Id.delegation("d");
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate FRIDAY = LocalDate.of(2025, 2, 7);
    private static final Instant NOW = Instant.parse("2025-02-06T06:00:00Z");
    private static final int VENUES = 3;

    private final Random random;

    private WishfulVisit(Random random) {
        this.random = random;
    }

    /** So many meetings on Friday, most of which can be moved, and so many wishes. */
    static Programme make(Random random, int meetings, int wishes) {
        WishfulVisit visit = new WishfulVisit(random);
        List<Entity> facts = new ArrayList<>(visit.frame());
        for (int i = 0; i < meetings; i++) {
            facts.add(visit.meeting(i));
        }
        for (int i = 0; i < wishes; i++) {
            facts.add(visit.wish(i));
        }
        return Programme.of(facts);
    }

    static Planner planner(Programme programme) {
        return new Planner(
                programme, ConflictIndex.of(programme), Texts.english(), "A. Planner", NOW);
    }

    /** All wishes into Friday, with starts so far apart that there are few. */
    static FitWishes onFriday(MayMove mayMove) {
        return FitWishes.of(
                        DELEGATION,
                        new Interval(
                                FRIDAY.atStartOfDay(ZONE).toInstant(),
                                FRIDAY.plusDays(1).atStartOfDay(ZONE).toInstant()))
                .withStep(Duration.ofMinutes(110))
                .withMayMove(mayMove);
    }

    private List<Entity> frame() {
        List<Entity> facts = new ArrayList<>();
        facts.add(Visit.draft(Id.visit("v"), "Visit").build());
        facts.add(City.draft(Id.city("town"), "Town", ZONE).position(washington()).build());
        int[] along = new int[VENUES];
        for (int i = 0; i < VENUES; i++) {
            along[i] = random.nextInt(40);
            facts.add(
                    Venue.draft(Id.venue("v" + i), "Hall " + i, Id.city("town"))
                            .exclusive(random.nextBoolean())
                            .build());
        }
        for (int i = 0; i < VENUES; i++) {
            for (int j = 0; j < i; j++) {
                facts.add(
                        new DoorToDoor(
                                Id.doorToDoor(i + "-" + j),
                                Id.venue("v" + i),
                                Id.venue("v" + j),
                                Duration.ofMinutes(Math.abs(along[i] - along[j])),
                                Duration.ZERO,
                                true,
                                Notes.NONE));
            }
        }
        List<Membership> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            facts.add(Person.draft(Id.person("p" + i), "Traveller " + i).build());
            facts.add(Person.draft(Id.person("h" + i), "Host " + i).build());
            members.add(
                    Membership.of(
                            Id.person("p" + i),
                            i == 0 ? Membership.Duty.PRINCIPAL : Membership.Duty.MEMBER));
        }
        facts.add(
                Delegation.draft(DELEGATION, Id.visit("v"), "Delegation")
                        .members(members)
                        .observance(
                                new ObservancePolicy(Map.of(Observance.SHABBAT, Strictness.STRICT)))
                        .build());
        facts.add(
                new Stay(
                        Id.stay("stay"),
                        DELEGATION,
                        Id.city("town"),
                        TimeSpan.fixed(
                                FRIDAY.minusDays(1).atTime(8, 0), Duration.ofHours(72), ZONE),
                        Place.UNSTATED,
                        List.of(),
                        Notes.NONE));
        return facts;
    }

    private static app.attache.programme.Position washington() {
        return new app.attache.programme.Position.At(38.9, -77.0);
    }

    private Meeting meeting(int number) {
        LocalDateTime start = FRIDAY.atTime(8, 0).plusMinutes(30L * random.nextInt(16));
        Status[] statuses = {Status.TENTATIVE, Status.PLANNED, Status.CONFIRMED};
        return Meeting.draft(
                        Id.meeting("m" + number),
                        "Meeting " + number,
                        TimeSpan.fixed(start, Duration.ofMinutes(30L + random.nextInt(60)), ZONE))
                .status(statuses[random.nextInt(3)])
                .place(place())
                .delegations(List.of(DELEGATION))
                .attendances(people())
                .build();
    }

    private Wish wish(int number) {
        boolean early = random.nextInt(3) == 0;
        List<Id<?>> after =
                number > 0 && random.nextInt(4) == 0 ? List.of(Id.wish("w0")) : List.of();
        return Wish.draft(
                        Id.wish("w" + number),
                        "Wish " + number,
                        Duration.ofMinutes(30L + 30 * random.nextInt(5)),
                        DELEGATION)
                .urgency(Urgency.values()[random.nextInt(3)])
                .place(random.nextInt(4) == 0 ? Place.UNSTATED : place())
                .attendances(random.nextInt(5) == 0 ? List.of() : people())
                .latest(early ? TimeBound.at(FRIDAY.atTime(13, 0).atZone(ZONE)) : TimeBound.OPEN)
                .after(after)
                .build();
    }

    private Place place() {
        return new Place.AtVenue(Id.venue("v" + random.nextInt(VENUES)));
    }

    private List<Attendance> people() {
        return List.of(
                new Attendance(
                        Id.person("h" + random.nextInt(3)),
                        Attendance.Side.HOST,
                        Attendance.Role.PRINCIPAL,
                        true),
                new Attendance(
                        Id.person("p" + random.nextInt(2)),
                        Attendance.Side.GUEST,
                        Attendance.Role.PARTICIPANT,
                        true));
    }
}
