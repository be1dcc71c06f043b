package app.attache.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes up facts that use all the room their types leave: every script, every kind of place, hours that happen twice,
 * seconds and fractions, empty lists. They refer to ids that are known to it.
 */
final class RandomFacts {

    /** Rooms that every made-up venue has, so that a reference to one holds whatever becomes of the venue. */
    private static final List<String> LASTING_ROOMS = List.of("r1", "r2");

    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Asia/Jerusalem"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("Asia/Kathmandu"),
                    ZoneId.of("Pacific/Apia"),
                    ZoneId.of("UTC"));
    private static final List<String> WORDS =
            List.of(
                    "Talks",
                    "ביקור",
                    "زيارة",
                    "会談",
                    "naïve é",
                    "\"quoted\\\"",
                    "line\nbreak\ttab",
                    "a/b; c, {d}",
                    "🕊️",
                    "\u0000\u001f",
                    "  spaced  ",
                    "<b>&amp;</b>",
                    "'");

    private final Random random;
    private final Map<Kind, List<Id<?>>> known;

    /** @param known what may be referred to */
    RandomFacts(Random random, Map<Kind, List<Id<?>>> known) {
        this.random = random;
        this.known = new EnumMap<>(Kind.class);
        known.forEach((kind, ids) -> this.known.put(kind, List.copyOf(ids)));
    }

    /** Whether a fact of this kind can be made up: all that it must refer to is known. */
    boolean canMake(Kind kind) {
        return switch (kind) {
            case VISIT, CITY, PERSON, MEETING, MILESTONE, ACCEPTANCE -> true;
            case RULE_SETTINGS -> !knows(Kind.RULE_SETTINGS, 1);
            case SEPARATION -> knows(Kind.DELEGATION, 1) && knows(Kind.PERSON, 1);
            case VENUE -> knows(Kind.CITY, 1);
            case DOOR_TO_DOOR -> knows(Kind.VENUE, 2);
            case DELEGATION -> knows(Kind.VISIT, 1);
            case STAY -> knows(Kind.DELEGATION, 1) && knows(Kind.CITY, 1);
            case LEG, REVISION -> knows(Kind.DELEGATION, 1);
            case MOVEMENT -> knows(Kind.DELEGATION, 1) && knows(Kind.VENUE, 2);
            case DEPENDENCY -> knows(Kind.MEETING, 2);
            case SERIES -> knows(Kind.MEETING, 1);
            case WISH -> knows(Kind.DELEGATION, 1);
            case ACTUAL -> knows(Kind.MEETING, 1);
        };
    }

    private boolean knows(Kind kind, int number) {
        return known.getOrDefault(kind, List.of()).size() >= number;
    }

    /** Makes up a fact of a kind that can be made. */
    Entity make(Kind kind, String id) {
        return switch (kind) {
            case VISIT -> new Visit(Id.visit(id), name(), text(), text(), notes());
            case CITY -> new City(Id.city(id), name(), pick(ZONES), text(), position(), notes());
            case VENUE ->
                    new Venue(
                            Id.venue(id),
                            name(),
                            pick(Kind.CITY),
                            position(),
                            rooms(),
                            number(),
                            flip(),
                            hours(),
                            notes());
            case DOOR_TO_DOOR -> {
                List<Id<Venue>> ends = some(Kind.VENUE, 2, 2);
                yield new DoorToDoor(
                        Id.doorToDoor(id),
                        ends.get(0),
                        ends.get(1),
                        duration(),
                        duration(),
                        flip(),
                        notes());
            }
            case PERSON ->
                    new Person(
                            Id.person(id),
                            name(),
                            name(),
                            text(),
                            text(),
                            pick(Rank.values()),
                            number(),
                            list(this::text),
                            new Contact(text(), text()),
                            observance(),
                            pick(Marking.values()),
                            notes());
            case DELEGATION ->
                    new Delegation(
                            Id.delegation(id),
                            pick(Kind.VISIT),
                            name(),
                            text(),
                            members(),
                            observance(),
                            notes());
            case STAY ->
                    new Stay(
                            Id.stay(id),
                            pick(Kind.DELEGATION),
                            pick(Kind.CITY),
                            span(),
                            place(),
                            nights(),
                            notes());
            case LEG ->
                    new Leg(
                            Id.leg(id),
                            pick(Kind.DELEGATION),
                            text(),
                            pick(Leg.Mode.values()),
                            place(),
                            place(),
                            span(),
                            duration(),
                            duration(),
                            number(),
                            some(Kind.PERSON, 0, 3),
                            pick(Status.values()),
                            notes());
            case MOVEMENT -> {
                List<Id<Venue>> ends = some(Kind.VENUE, 2, 2);
                yield new Movement(
                        Id.movement(id),
                        pick(Kind.DELEGATION),
                        ends.get(0),
                        ends.get(1),
                        span(),
                        text(),
                        some(Kind.PERSON, 0, 3),
                        pick(Status.values()),
                        notes());
            }
            case MEETING ->
                    new Meeting(
                            Id.meeting(id),
                            name(),
                            pick(Format.values()),
                            pick(Status.values()),
                            span(),
                            place(),
                            some(Kind.DELEGATION, 0, 2),
                            attendances(),
                            pick(PressAccess.values()),
                            pick(Interpretation.values()),
                            pick(Marking.values()),
                            text(),
                            list(this::text),
                            notes());
            case DEPENDENCY -> {
                List<Id<Meeting>> ends = some(Kind.MEETING, 2, 2);
                yield new Dependency(
                        Id.dependency(id), ends.get(0), ends.get(1), duration(), notes());
            }
            case MILESTONE ->
                    new Milestone(
                            Id.milestone(id),
                            name(),
                            date(),
                            1 + random.nextInt(400),
                            text(),
                            notes());
            case ACTUAL -> new Actual(Id.actual(id), pick(Kind.MEETING), span(), notes());
            case REVISION ->
                    new Revision(
                            Id.revision(id),
                            pick(Kind.DELEGATION),
                            date(),
                            1 + random.nextInt(9),
                            instant(),
                            notes());
            case SEPARATION ->
                    new Separation(
                            Id.separation(id),
                            pick(Kind.DELEGATION),
                            pick(Kind.PERSON),
                            duration(),
                            notes());
            case RULE_SETTINGS ->
                    new RuleSettings(
                            RuleSettings.ID, times(), numbers(), kinds(), hours(), notes());
            case SERIES -> series(id);
            case WISH -> wish(id);
            case ACCEPTANCE ->
                    new Acceptance(
                            Id.acceptance(id), name(), name(), name(), name(), instant(), notes());
        };
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private int number() {
        return flip() ? 0 : random.nextInt(Integer.MAX_VALUE);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SuppressWarnings("unchecked") // the ids of a kind are ids of its type
    private <T extends Entity> Id<T> pick(Kind kind) {
        return (Id<T>) pick(known.getOrDefault(kind, List.of()));
    }

    @SuppressWarnings("unchecked") // the ids of a kind are ids of its type
    private <T extends Entity> List<Id<T>> some(Kind kind, int least, int most) {
        List<Id<?>> shuffled = new ArrayList<>(known.getOrDefault(kind, List.of()));
        Collections.shuffle(shuffled, random);
        int number = Math.min(shuffled.size(), least + random.nextInt(most - least + 1));
        return shuffled.subList(0, number).stream().map(id -> (Id<T>) id).toList();
    }

    private <T> List<T> list(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(one.get());
        }
        return list;
    }

    private String name() {
        return pick(WORDS) + " " + random.nextInt(100);
    }

    private String text() {
        return flip() ? "" : pick(WORDS);
    }

    private Notes notes() {
        return flip() ? Notes.NONE : new Notes(text(), text());
    }

    private Duration duration() {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofMinutes(random.nextInt(2000));
            default -> Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(1_000_000_000));
        };
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(-40_000, 80_000));
    }

    private LocalTime time() {
        return flip()
                ? LocalTime.of(random.nextInt(24), 15 * random.nextInt(4))
                : LocalTime.ofNanoOfDay(random.nextLong(24L * 3600 * 1_000_000_000));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private ZonedDateTime moment() {
        ZoneId zone = pick(ZONES);
        LocalDateTime local =
                switch (random.nextInt(3)) {
                    // The first of these happens twice in New York, the second never.
                    case 0 -> LocalDateTime.of(2025, 11, 2, 1, random.nextInt(60));
                    case 1 -> LocalDateTime.of(2025, 3, 9, 2, random.nextInt(60));
                    default -> LocalDateTime.of(date(), time());
                };
        ZonedDateTime moment = local.atZone(zone);
        return flip() ? moment.withLaterOffsetAtOverlap() : moment;
    }

    private TimeSpan span() {
        ZonedDateTime start = moment();
        ZonedDateTime end = start.plus(duration()).withZoneSameInstant(pick(ZONES));
        return new TimeSpan(start, end, pick(Certainty.values()));
    }

    private Position position() {
        return flip()
                ? Position.UNSTATED
                : new Position.At(
                        random.nextDouble(-90, 90), flip() ? -0.0 : random.nextDouble(-180, 180));
    }

    private Place place() {
        if (!knows(Kind.VENUE, 1)) {
            return flip() ? Place.UNSTATED : Place.REMOTE;
        }
        return switch (random.nextInt(5)) {
            case 0 -> Place.UNSTATED;
            case 1 -> Place.REMOTE;
            case 2 -> new Place.InCity(pick(Kind.CITY));
            case 3 -> new Place.AtVenue(pick(Kind.VENUE));
            default -> new Place.InRoom(pick(Kind.VENUE), pick(LASTING_ROOMS));
        };
    }

    private Series series(String id) {
        Recurrence recurrence = RandomSeries.recurrence(random);
        List<LocalDate> dates = new ArrayList<>(recurrence.dates());
        Collections.shuffle(dates, random);
        List<Series.Occurrence> occurrences = new ArrayList<>();
        for (Id<Meeting> meeting : this.<Meeting>some(Kind.MEETING, 0, 3)) {
            if (!dates.isEmpty()) {
                occurrences.add(new Series.Occurrence(dates.removeLast(), meeting, flip()));
            }
        }
        List<LocalDate> cancelled = dates.subList(0, Math.min(dates.size(), random.nextInt(3)));
        return new Series(Id.series(id), name(), recurrence, occurrences, cancelled, notes());
    }

    private Wish wish(String id) {
        Duration length = duration().plusSeconds(1);
        ZonedDateTime earliest = moment();
        ZonedDateTime latest =
                earliest.plus(length).plus(duration()).withZoneSameInstant(pick(ZONES));
        List<Id<?>> after = new ArrayList<>(this.<Meeting>some(Kind.MEETING, 0, 2));
        this.<Wish>some(Kind.WISH, 0, 2).stream()
                .filter(other -> !other.value().equals(id))
                .forEach(after::add);
        return new Wish(
                Id.wish(id),
                name(),
                pick(Urgency.values()),
                pick(Format.values()),
                length,
                flip() ? TimeBound.OPEN : TimeBound.at(earliest),
                flip() ? TimeBound.OPEN : TimeBound.at(latest),
                place(),
                some(Kind.DELEGATION, 1, 2),
                attendances(),
                after,
                pick(Interpretation.values()),
                pick(Marking.values()),
                text(),
                notes());
    }

    private Map<TimeLimit, Duration> times() {
        Map<TimeLimit, Duration> times = new EnumMap<>(TimeLimit.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            TimeLimit limit = pick(TimeLimit.values());
            times.put(
                    limit, Duration.ofNanos(random.nextLong(limit.most().plusNanos(1).toNanos())));
        }
        return times;
    }

    private Map<NumberLimit, Integer> numbers() {
        Map<NumberLimit, Integer> numbers = new EnumMap<>(NumberLimit.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            NumberLimit limit = pick(NumberLimit.values());
            numbers.put(limit, random.nextInt(limit.least(), limit.most() + 1));
        }
        return numbers;
    }

    private List<KindSetting> kinds() {
        List<String> kinds = new ArrayList<>(List.of("rest", "rank-mismatch", "capacity"));
        Collections.shuffle(kinds, random);
        return kinds.subList(0, random.nextInt(kinds.size())).stream()
                .map(kind -> new KindSetting(kind, pick(KindSetting.Weight.values()), flip()))
                .toList();
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        LASTING_ROOMS.forEach(id -> rooms.add(room(id)));
        if (flip()) {
            rooms.add(room("r3"));
        }
        return rooms;
    }

    private Room room(String id) {
        return new Room(
                id, name(), number(), pick(Room.Use.values()), flip(), duration(), duration());
    }

    private OpeningHours hours() {
        Map<DayOfWeek, List<OpeningHours.Period>> byDay = new EnumMap<>(DayOfWeek.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            byDay.put(pick(DayOfWeek.values()), list(this::period));
        }
        return new OpeningHours(byDay);
    }

    private OpeningHours.Period period() {
        LocalTime from = LocalTime.of(random.nextInt(12), random.nextInt(60));
        return new OpeningHours.Period(
                from, flip() ? LocalTime.MIDNIGHT : from.plusHours(1 + random.nextInt(10)));
    }

    private ObservancePolicy observance() {
        Map<Observance, Strictness> kept = new EnumMap<>(Observance.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            kept.put(pick(Observance.values()), pick(Strictness.values()));
        }
        return new ObservancePolicy(kept);
    }

    private List<Membership> members() {
        List<Membership> members = new ArrayList<>();
        List<Id<Person>> people = some(Kind.PERSON, 0, 3);
        for (Id<Person> person : people) {
            Membership.Duty duty =
                    members.isEmpty()
                            ? pick(Membership.Duty.values())
                            : pick(
                                    Membership.Duty.MEMBER,
                                    Membership.Duty.SUPPORT,
                                    Membership.Duty.PRESS);
            members.add(new Membership(person, duty, participation()));
        }
        return members;
    }

    private Participation participation() {
        if (flip()) {
            return Participation.WHOLE;
        }
        ZonedDateTime from = moment();
        return new Participation.Part(
                from, from.plus(duration()).plusNanos(1).withZoneSameInstant(pick(ZONES)));
    }

    private List<Attendance> attendances() {
        return this.<Person>some(Kind.PERSON, 0, 3).stream()
                .map(person ->
                        new Attendance(
                                person,
                                pick(Attendance.Side.values()),
                                pick(Attendance.Role.values()),
                                flip(),
                                pick(Attendance.Response.values())))
                .toList();
    }

    private List<Ron> nights() {
        LocalDate first = date();
        List<Ron> nights = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            nights.add(new Ron(first.plusDays(i), pick(Ron.Lodging.values())));
        }
        return nights;
    }
}
