package app.attache.conflict;

import app.attache.programme.Actual;
import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.ChangeRefused;
import app.attache.programme.ChangeSet;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Format;
import app.attache.programme.Id;
import app.attache.programme.Interpretation;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Notes;
import app.attache.programme.Observance;
import app.attache.programme.ObservancePolicy;
import app.attache.programme.OpeningHours;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import app.attache.programme.Revision;
import app.attache.programme.Ron;
import app.attache.programme.Room;
import app.attache.programme.Separation;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.Strictness;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Made-up programmes in which much is wrong: few people, few venues, few days, of which one has a clock put forward. Everything
 * can be made again under the id it has, so that changes of every kind of fact can be made up as well.
 */
public final class Dense {

    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("America/New_York"),
                    ZoneId.of("America/Havana"),
                    ZoneId.of("Asia/Jerusalem"),
                    ZoneId.of("Asia/Kathmandu"));
    // A Friday in Ramadan; two days later the clocks in New York and Havana are put forward, in
    // Havana from midnight to one.
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 3, 7, 6, 0);
    private static final Position HIGHLANDS = new Position.At(31.8, 35.2);
    private static final Map<Kind, Integer> NUMBERS = new LinkedHashMap<>();

    static {
        NUMBERS.put(Kind.VISIT, 1);
        NUMBERS.put(Kind.CITY, 4);
        NUMBERS.put(Kind.VENUE, 6);
        NUMBERS.put(Kind.DOOR_TO_DOOR, 8);
        NUMBERS.put(Kind.PERSON, 6);
        NUMBERS.put(Kind.DELEGATION, 3);
        NUMBERS.put(Kind.STAY, 5);
        NUMBERS.put(Kind.LEG, 6);
        NUMBERS.put(Kind.MOVEMENT, 2);
        NUMBERS.put(Kind.MEETING, 22);
        NUMBERS.put(Kind.DEPENDENCY, 6);
        NUMBERS.put(Kind.ACTUAL, 4);
        NUMBERS.put(Kind.SEPARATION, 2);
        NUMBERS.put(Kind.REVISION, 3);
        // In nobody's way, whatever becomes of them.
        NUMBERS.put(Kind.WISH, 2);
    }

    private final Random random;
    private final boolean unsure;

    private Dense(Random random, boolean unsure) {
        this.random = random;
        this.unsure = unsure;
    }

    /** The programme of this seed, half of its times not fixed. */
    public static Programme programme(long seed) {
        return programme(new Dense(new Random(seed), true));
    }

    /** The programme of this seed with fixed times alone. */
    static Programme fixedProgramme(long seed) {
        return programme(new Dense(new Random(seed), false));
    }

    private static Programme programme(Dense maker) {
        List<Entity> facts = new ArrayList<>();
        NUMBERS.forEach((kind, number) -> {
            for (int i = 0; i < number; i++) {
                facts.add(maker.make(kind, i));
            }
        });
        return Programme.of(facts);
    }

    /** A change of one to four facts of any kind that fits {@code programme}: added, replaced or removed. */
    public static ChangeSet change(Programme programme, long seed) {
        Random random = new Random(seed);
        Map<Id<?>, Edit> edits = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            edit(programme, random, edits.keySet()).ifPresent(edit -> edits.put(edit.id(), edit));
        }
        ChangeSet change = Cases.change(edits.values().toArray(Edit[]::new));
        return fits(programme, change)
                ? change
                : Cases.change(
                        edits.values().stream()
                                .filter(edit -> fits(programme, Cases.change(edit)))
                                .limit(1)
                                .toArray(Edit[]::new));
    }

    private static Optional<Edit> edit(Programme programme, Random random, Set<Id<?>> edited) {
        List<Kind> kinds = new ArrayList<>(NUMBERS.keySet());
        Kind kind = random.nextInt(3) == 0 ? Kind.MEETING : kinds.get(random.nextInt(kinds.size()));
        Entity made = new Dense(random, true).make(kind, random.nextInt(NUMBERS.get(kind) + 2));
        Entity was = programme.find(made.id()).orElse(null);
        if (edited.contains(made.id())) {
            return Optional.empty();
        }
        if (was == null) {
            return Optional.of(new Edit.Added(made));
        }
        if (random.nextInt(4) == 0 && programme.referrers(was.id()).isEmpty()) {
            return Optional.of(new Edit.Removed(was));
        }
        return was.equals(made) ? Optional.empty() : Optional.of(new Edit.Replaced(was, made));
    }

    private static boolean fits(Programme programme, ChangeSet change) {
        try {
            programme.apply(change);
            return true;
        } catch (ChangeRefused e) {
            return false;
        }
    }

    private Entity make(Kind kind, int number) {
        String id = kind.label().charAt(0) + "" + number;
        return switch (kind) {
            case VISIT -> Visit.draft(Id.visit(id), "Visit " + random.nextInt(9)).build();
            case CITY ->
                    City.draft(Id.city(id), "City " + number, pick(ZONES))
                            .country(random.nextInt(6) == 0 ? "" : number < 2 ? "AA" : "BB")
                            .position(random.nextInt(4) == 0 ? Position.UNSTATED : HIGHLANDS)
                            .build();
            case VENUE -> venue(Id.venue(id));
            case DOOR_TO_DOOR -> way(Id.doorToDoor(id));
            case PERSON -> person(Id.person(id));
            case DELEGATION -> delegation(Id.delegation(id));
            case STAY ->
                    new Stay(
                            Id.stay(id),
                            Id.delegation("d" + random.nextInt(3)),
                            city(),
                            span(36 * 60),
                            Place.UNSTATED,
                            nights(),
                            Notes.NONE);
            case LEG -> leg(Id.leg(id));
            case MOVEMENT ->
                    new Movement(
                            Id.movement(id),
                            Id.delegation("d" + random.nextInt(3)),
                            Id.venue("v0"),
                            Id.venue("v1"),
                            span(60),
                            "",
                            List.of(),
                            status(),
                            Notes.NONE);
            case MEETING ->
                    Meeting.draft(Id.meeting(id), "Meeting " + random.nextInt(3), span(180))
                            .format(pick(List.of(Format.BILATERAL, Format.WORKING_LUNCH)))
                            .marking(pick(List.of(Marking.OPEN, Marking.SECRET)))
                            .interpretation(pick(List.of(Interpretation.values())))
                            .status(status())
                            .place(place())
                            .delegations(delegations())
                            .attendances(attendances())
                            .build();
            case DEPENDENCY -> dependency(Id.dependency(id));
            case ACTUAL ->
                    new Actual(
                            Id.actual(id),
                            random.nextInt(3) == 0 ? Id.leg("l" + random.nextInt(6)) : meeting(),
                            span(180),
                            Notes.NONE);
            case SEPARATION -> separation(Id.separation(id));
            case REVISION ->
                    new Revision(
                            Id.revision(id),
                            Id.delegation("d" + random.nextInt(3)),
                            LocalDate.of(2025, 3, 8 + random.nextInt(4)),
                            1,
                            moment().toInstant(),
                            Notes.NONE);
            case WISH ->
                    Wish.draft(
                                    Id.wish(id),
                                    "Wish " + random.nextInt(9),
                                    Duration.ofMinutes(15L + random.nextInt(90)),
                                    Id.delegation("d" + random.nextInt(3)))
                            .place(place())
                            .attendances(attendances())
                            .after(List.of(meeting()))
                            .build();
            case MILESTONE, RULE_SETTINGS, ACCEPTANCE, SERIES ->
                    throw new IllegalArgumentException(kind.label());
        };
    }

    private Person person(Id<Person> id) {
        return Person.draft(id, "Person " + random.nextInt(99))
                .rank(pick(List.of(Rank.HEAD_OF_STATE, Rank.MINISTER, Rank.OFFICIAL)))
                .languages(random.nextInt(3) == 0 ? List.of() : List.of(pick(List.of("en", "fr"))))
                .clearance(pick(List.of(Marking.OPEN, Marking.SECRET)))
                .observance(observance())
                .build();
    }

    private ObservancePolicy observance() {
        return random.nextInt(3) == 0
                ? ObservancePolicy.NONE
                : new ObservancePolicy(
                        Map.of(
                                pick(List.of(Observance.values())),
                                pick(List.of(Strictness.values()))));
    }

    private OpeningHours hours() {
        OpeningHours.Period day = new OpeningHours.Period(LocalTime.of(9, 0), LocalTime.of(17, 0));
        return random.nextInt(3) > 0
                ? OpeningHours.UNSTATED
                : new OpeningHours(
                        Map.of(
                                DayOfWeek.FRIDAY, List.of(day),
                                DayOfWeek.SUNDAY, List.of(day),
                                DayOfWeek.MONDAY, List.of(day)));
    }

    private Venue venue(Id<Venue> id) {
        return Venue.draft(id, "Venue " + random.nextInt(99), city())
                .hours(hours())
                .exclusive(random.nextBoolean())
                .rooms(List.of(room("a"), room("b")))
                .build();
    }

    private Room room(String id) {
        return Room.draft(id, "Room " + id)
                .capacity(random.nextInt(3))
                .exclusive(random.nextInt(4) > 0)
                .setUp(Duration.ofMinutes(random.nextInt(3) * 10L))
                .clearUp(Duration.ofMinutes(random.nextInt(3) * 10L))
                .build();
    }

    private DoorToDoor way(Id<DoorToDoor> id) {
        int from = random.nextInt(6);
        int to = (from + 1 + random.nextInt(5)) % 6;
        return new DoorToDoor(
                id,
                Id.venue("v" + from),
                Id.venue("v" + to),
                Duration.ofMinutes(5L * random.nextInt(20)),
                Duration.ofMinutes(5L * random.nextInt(3)),
                random.nextBoolean(),
                Notes.NONE);
    }

    private Delegation delegation(Id<Delegation> id) {
        List<Membership> members = new ArrayList<>();
        for (Id<Person> person : people(3)) {
            boolean leads = members.isEmpty() && random.nextBoolean();
            Membership.Duty duty =
                    leads
                            ? Membership.Duty.HEAD_OF_DELEGATION
                            : pick(
                                    List.of(
                                            Membership.Duty.MEMBER,
                                            Membership.Duty.MEMBER,
                                            Membership.Duty.MEMBER,
                                            Membership.Duty.ACTING_HEAD,
                                            Membership.Duty.SUPPORT));
            members.add(new Membership(person, duty, participation()));
        }
        return Delegation.draft(id, Id.visit("v0"), "Delegation " + random.nextInt(99))
                .members(members)
                .build();
    }

    private List<Id<Delegation>> delegations() {
        return random.nextBoolean() ? List.of() : List.of(Id.delegation("d" + random.nextInt(3)));
    }

    private List<Ron> nights() {
        return IntStream.range(7, 7 + random.nextInt(6))
                .filter(_ -> random.nextInt(4) > 0)
                .mapToObj(day -> new Ron(LocalDate.of(2025, 3, day), Ron.Lodging.CONFIRMED))
                .toList();
    }

    private Id<?> party() {
        return random.nextBoolean()
                ? Id.delegation("d" + random.nextInt(3))
                : Id.person("p" + random.nextInt(6));
    }

    private Separation separation(Id<Separation> id) {
        Id<?> one = party();
        Id<?> other = party();
        while (other.equals(one)) {
            other = party();
        }
        return new Separation(
                id, one, other, Duration.ofMinutes(15L * random.nextInt(12)), Notes.NONE);
    }

    private Participation participation() {
        if (random.nextInt(3) > 0) {
            return Participation.WHOLE;
        }
        ZonedDateTime from = moment();
        return new Participation.Part(from, from.plusHours(1 + random.nextInt(72)));
    }

    private Leg leg(Id<Leg> id) {
        return Leg.draft(id, Id.delegation("d" + random.nextInt(3)), town(), town(), span(600))
                .callLead(Duration.ofMinutes(15L * random.nextInt(5)))
                .clearance(Duration.ofMinutes(15L * random.nextInt(3)))
                .manifest(random.nextBoolean() ? List.of() : people(2))
                .seats(random.nextInt(4) == 0 ? 1 : 0)
                .status(status())
                .build();
    }

    private Dependency dependency(Id<Dependency> id) {
        Id<?> predecessor = timed();
        Id<?> successor = timed();
        while (successor.equals(predecessor)) {
            successor = timed();
        }
        return new Dependency(
                id,
                predecessor,
                successor,
                Duration.ofMinutes(30L * random.nextInt(4)),
                Notes.NONE);
    }

    private Id<?> timed() {
        return switch (random.nextInt(6)) {
            case 0 -> Id.stay("s" + random.nextInt(5));
            case 1 -> Id.leg("l" + random.nextInt(6));
            case 2 -> Id.movement("m" + random.nextInt(2));
            default -> meeting();
        };
    }

    private Id<Meeting> meeting() {
        return Id.meeting("m" + random.nextInt(22));
    }

    private Id<City> city() {
        return Id.city("c" + random.nextInt(4));
    }

    private Place town() {
        return switch (random.nextInt(6)) {
            case 0 -> Place.UNSTATED;
            case 1 -> new Place.AtVenue(Id.venue("v" + random.nextInt(6)));
            default -> new Place.InCity(city());
        };
    }

    private Place place() {
        return switch (random.nextInt(9)) {
            case 0 -> Place.UNSTATED;
            case 1 -> Place.REMOTE;
            case 2 -> new Place.InCity(city());
            case 3, 4, 5 -> new Place.AtVenue(Id.venue("v" + random.nextInt(6)));
            default -> new Place.InRoom(Id.venue("v" + random.nextInt(6)), pick(List.of("a", "b")));
        };
    }

    private List<Attendance> attendances() {
        return people(3).stream()
                .map(person ->
                        new Attendance(
                                person,
                                pick(List.of(Attendance.Side.values())),
                                role(),
                                random.nextInt(4) == 0,
                                random.nextInt(8) == 0
                                        ? Attendance.Response.DECLINED
                                        : Attendance.Response.UNSTATED))
                .toList();
    }

    private Attendance.Role role() {
        return switch (random.nextInt(8)) {
            case 0 -> Attendance.Role.CONTACT_OFFICER;
            case 1, 2, 3 -> Attendance.Role.PRINCIPAL;
            default -> Attendance.Role.PARTICIPANT;
        };
    }

    private List<Id<Person>> people(int most) {
        List<Id<Person>> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(Id.person("p" + i));
        }
        Collections.shuffle(people, random);
        return people.subList(0, random.nextInt(most + 1)).stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Status status() {
        return random.nextInt(3) == 0 ? pick(List.of(Status.values())) : Status.PLANNED;
    }

    /** A moment of the days that are planned. */
    public static Instant instant(Random random) {
        return new Dense(random, false).moment().toInstant();
    }

    // As other programs write it, with an offset alone, an hour may be one that the clock of the
    // place skips.
    private ZonedDateTime moment() {
        LocalDateTime time = FIRST.plusMinutes(15L * random.nextInt(4 * 24 * 4));
        return time.atZone(random.nextInt(8) == 0 ? ZoneOffset.ofHours(-5) : pick(ZONES));
    }

    private TimeSpan span(int most) {
        ZonedDateTime start = moment();
        ZonedDateTime end =
                start.plusMinutes(15L * random.nextInt(most / 15)).withZoneSameInstant(pick(ZONES));
        Certainty certainty =
                unsure && random.nextBoolean()
                        ? pick(List.of(Certainty.values()))
                        : Certainty.FIXED;
        return new TimeSpan(start, end, certainty);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
