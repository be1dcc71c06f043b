package app.attache.conflict;

import app.attache.programme.Actual;
import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

/**
 * Finds what the rules find, slowly: by comparing everything with everything, and by trying every start that a time may mean, in
 * steps of five minutes. For programmes on the quarter of an hour, by the default limits. Outside the stay it judges fixed times
 * alone.
 */
final class Oracle {

    private static final long STEP = 5;

    private final Programme programme;
    private final Set<String> found = new TreeSet<>();

    Oracle(Programme programme) {
        this.programme = programme;
    }

    /** Of a finding what the oracle tells: kind, severity, verdict, items, subjects and room. */
    static String line(Finding finding) {
        return line(
                finding.kind(),
                finding.severity(),
                finding.verdict(),
                finding.items().stream().map(Id::toString).sorted().toList(),
                finding.subjects().getFirst() + finding.part());
    }

    static String line(
            FindingKind kind,
            Severity severity,
            Verdict verdict,
            List<String> items,
            String subject) {
        return kind + " " + severity + " " + verdict + " " + items + " " + subject;
    }

    /** What is found of all kinds but outside the stay, and but what cannot be judged. */
    static Set<String> found(Programme programme) {
        Oracle oracle = new Oracle(programme);
        List<Meeting> meetings = programme.meetings().stream().filter(Oracle::judged).toList();
        for (Meeting one : meetings) {
            for (Meeting other : meetings) {
                if (one.id().compareTo(other.id()) < 0) {
                    oracle.pair(one, other, meetings);
                }
            }
            oracle.legs(one);
        }
        programme.all(Dependency.class).forEach(oracle::dependency);
        return oracle.found;
    }

    static boolean judged(Meeting meeting) {
        return meeting.status() != Status.CANCELLED
                && meeting.time().certainty() != Certainty.TO_BE_CONFIRMED;
    }

    private void pair(Meeting one, Meeting other, List<Meeting> all) {
        List<Id<Person>> both = one.present().filter(person -> attends(person, other)).toList();
        long a = length(one.time());
        long b = length(other.time());
        boolean tentative = one.status().tentative() || other.status().tentative();
        Optional<Judged> overlap =
                judge(one.time(), other.time(), (x, y) -> x < y + b && y < x + a, tentative);
        for (Id<Person> person : both) {
            overlap.ifPresentOrElse(
                    judged -> add(FindingKind.PERSON_DOUBLE_BOOKED, judged, one, other, person),
                    () -> travel(one, other, all, person, tentative));
        }
        venue(one, other, tentative);
    }

    private void venue(Meeting one, Meeting other, boolean tentative) {
        if (!one.place().equals(other.place()) || programme.venueOf(one.place()).isEmpty()) {
            return;
        }
        Venue venue = programme.venueOf(one.place()).get();
        Optional<Room> room =
                one.place() instanceof Place.InRoom in ? venue.room(in.room()) : Optional.empty();
        if (!room.map(Room::exclusive).orElse(venue.exclusive())) {
            return;
        }
        long before = room.map(r -> r.setUp().toMinutes()).orElse(0L);
        long after = room.map(r -> r.clearUp().toMinutes()).orElse(0L);
        long a = length(one.time()) + after;
        long b = length(other.time()) + after;
        judge(
                        one.time(),
                        other.time(),
                        (x, y) -> x - before < y + b && y - before < x + a,
                        tentative)
                .ifPresent(judged ->
                        found.add(
                                line(
                                        FindingKind.VENUE_DOUBLE_BOOKED,
                                        judged.severity(),
                                        judged.verdict(),
                                        List.of(one.id().toString(), other.id().toString()),
                                        venue.id() + room.map(Room::id).orElse(""))));
    }

    private void travel(
            Meeting one, Meeting other, List<Meeting> all, Id<Person> person, boolean tentative) {
        Meeting first = ORDER.compare(one, other) < 0 ? one : other;
        Meeting second = first == one ? other : one;
        Optional<Venue> from = programme.venueOf(first.place());
        Optional<Venue> to = programme.venueOf(second.place());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        long there = way(from.get().id(), to.get().id());
        long back = way(to.get().id(), from.get().id());
        if (there == 0) {
            return;
        }
        for (Meeting between : all) {
            if (attends(person, between)
                    && programme.venueOf(between.place()).isPresent()
                    && ORDER.compare(first, between) < 0
                    && ORDER.compare(between, second) < 0
                    && start(between.time()) >= end(first.time())
                    && end(between.time()) <= start(second.time())) {
                return;
            }
        }
        long a = length(first.time());
        long b = length(second.time());
        boolean always =
                starts(first.time())
                        .allMatch(x ->
                                starts(second.time())
                                        .allMatch(y -> y < x + a + there && x < y + b + back));
        long gap = start(second.time()) - end(first.time());
        boolean sometimes =
                starts(first.time())
                        .anyMatch(x -> starts(second.time()).anyMatch(y -> y < x + a + there));
        boolean open = open(first.time()) || open(second.time());
        boolean soft = tentative || there - gap <= 5;
        judged(always, gap < there, sometimes && !open, soft)
                .ifPresent(
                        judged -> add(FindingKind.TRAVEL_INFEASIBLE, judged, one, other, person));
    }

    private long way(Id<Venue> from, Id<Venue> to) {
        Comparator<DoorToDoor> longest = Comparator.comparing(DoorToDoor::total);
        List<DoorToDoor> all = programme.all(DoorToDoor.class);
        return all.stream()
                .filter(way -> way.from().equals(from) && way.to().equals(to))
                .max(longest)
                .or(() ->
                        all.stream()
                                .filter(way ->
                                        way.bothWays()
                                                && way.from().equals(to)
                                                && way.to().equals(from))
                                .max(longest))
                .map(way -> way.total().toMinutes())
                .orElse(0L);
    }

    private void legs(Meeting meeting) {
        for (Leg leg : programme.all(Leg.class)) {
            if (leg.status() == Status.CANCELLED
                    || leg.time().certainty() == Certainty.TO_BE_CONFIRMED) {
                continue;
            }
            long a = length(meeting.time());
            long before = leg.callLead().toMinutes();
            long b = length(leg.time()) + leg.clearance().toMinutes();
            boolean soft =
                    meeting.place() instanceof Place.Remote
                            || meeting.status().tentative()
                            || leg.status().tentative();
            Optional<Judged> judged =
                    judge(
                            meeting.time(),
                            leg.time(),
                            (x, y) -> x < y + b && y - before < x + a,
                            soft);
            meeting.present()
                    .filter(person -> travels(person, leg))
                    .forEach(person ->
                            judged.ifPresent(j ->
                                    found.add(
                                            line(
                                                    FindingKind.OVERLAPS_LEG,
                                                    j.severity(),
                                                    j.verdict(),
                                                    List.of(
                                                            leg.id().toString(),
                                                            meeting.id().toString()),
                                                    person.toString()))));
        }
    }

    private boolean travels(Id<Person> person, Leg leg) {
        return travels(programme, person, leg);
    }

    /** Whether the person is on the leg. */
    static boolean travels(Programme programme, Id<Person> person, Leg leg) {
        if (!leg.manifest().isEmpty()) {
            return leg.manifest().contains(person);
        }
        Delegation delegation = programme.get(leg.delegation());
        return delegation
                .membership(person)
                .map(Membership::participation)
                .filter(part ->
                        !(part instanceof Participation.Part p)
                                || !leg.wheelsUp().isBefore(p.from())
                                        && leg.wheelsUp().isBefore(p.until()))
                .isPresent();
    }

    private void dependency(Dependency dependency) {
        Status before = status(dependency.predecessor());
        Status after = status(dependency.successor());
        if (after == Status.CANCELLED) {
            return;
        }
        boolean tentative = before.tentative() || after.tentative();
        Optional<Judged> judged =
                before == Status.CANCELLED
                        ? judged(true, true, true, after.tentative())
                        : judged(dependency, tentative);
        judged.ifPresent(j ->
                found.add(
                        line(
                                FindingKind.DEPENDENCY,
                                j.severity(),
                                j.verdict(),
                                List.of(
                                                dependency.predecessor().toString(),
                                                dependency.successor().toString())
                                        .stream()
                                        .sorted()
                                        .toList(),
                                dependency.id().toString())));
    }

    private Optional<Judged> judged(Dependency dependency, boolean tentative) {
        TimeSpan first =
                actual(dependency.predecessor(), Comparator.comparing(Oracle::end).reversed())
                        .orElse(planned(dependency.predecessor()));
        TimeSpan next =
                actual(dependency.successor(), Comparator.comparing(Oracle::start))
                        .orElse(planned(dependency.successor()));
        if (first.certainty() == Certainty.TO_BE_CONFIRMED
                || next.certainty() == Certainty.TO_BE_CONFIRMED) {
            return Optional.empty();
        }
        // Each end of a stay is read by itself.
        TimeSpan over =
                dependency.predecessor() instanceof Id<?> id && programme.get(id) instanceof Stay
                        ? new TimeSpan(first.end(), first.end(), first.certainty())
                        : first;
        long lag = dependency.lag().toMinutes() + length(over);
        return judge(over, next, (x, y) -> y < x + lag, tentative);
    }

    private Optional<TimeSpan> actual(Id<?> item, Comparator<TimeSpan> first) {
        return programme.all(Actual.class).stream()
                .filter(actual -> actual.item().equals(item))
                .sorted(Comparator.comparing(actual -> actual.id().value()))
                .map(Actual::time)
                .min(first);
    }

    private TimeSpan planned(Id<?> item) {
        return switch (programme.get(item)) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            case Stay stay -> stay.time();
            default -> throw new IllegalArgumentException(item.toString());
        };
    }

    private Status status(Id<?> item) {
        return switch (programme.get(item)) {
            case Meeting meeting -> meeting.status();
            case Leg leg -> leg.status();
            case Movement movement -> movement.status();
            default -> Status.PLANNED;
        };
    }

    record Judged(Severity severity, Verdict verdict) {}

    private static final Comparator<Meeting> ORDER =
            Comparator.<Meeting>comparingLong(meeting -> start(meeting.time()))
                    .thenComparingLong(meeting -> end(meeting.time()))
                    .thenComparing(meeting -> meeting.id().value());

    static Optional<Judged> judge(
            TimeSpan one, TimeSpan other, BiPredicate<Long, Long> fails, boolean soft) {
        boolean always = starts(one).allMatch(x -> starts(other).allMatch(y -> fails.test(x, y)));
        boolean sometimes =
                starts(one).anyMatch(x -> starts(other).anyMatch(y -> fails.test(x, y)));
        return judged(
                always,
                fails.test(start(one), start(other)),
                sometimes && !open(one) && !open(other),
                soft);
    }

    static Optional<Judged> judged(
            boolean always, boolean asGiven, boolean sometimes, boolean soft) {
        if (always) {
            return Optional.of(new Judged(soft ? Severity.SOFT : Severity.HARD, Verdict.CERTAIN));
        }
        if (asGiven) {
            return Optional.of(new Judged(Severity.SOFT, Verdict.POSSIBLE));
        }
        return sometimes
                ? Optional.of(new Judged(Severity.INFO, Verdict.POSSIBLE))
                : Optional.empty();
    }

    private void add(
            FindingKind kind, Judged judged, Meeting one, Meeting other, Id<Person> person) {
        found.add(
                line(
                        kind,
                        judged.severity(),
                        judged.verdict(),
                        List.of(one.id().toString(), other.id().toString()).stream()
                                .sorted()
                                .toList(),
                        person.toString()));
    }

    static boolean attends(Id<Person> person, Meeting meeting) {
        return meeting.attendances().stream()
                .anyMatch(attendance ->
                        attendance.person().equals(person)
                                && attendance.role() != Attendance.Role.CONTACT_OFFICER
                                && attendance.response() != Attendance.Response.DECLINED);
    }

    static boolean open(TimeSpan time) {
        return time.certainty() == Certainty.PART_OF_DAY;
    }

    static LongStream starts(TimeSpan time) {
        long given = start(time);
        return switch (time.certainty()) {
            case FIXED -> LongStream.of(given);
            case APPROXIMATE -> steps(given - 15, given + 15);
            case PART_OF_DAY -> partOfDay(time);
            case TO_BE_CONFIRMED -> throw new IllegalArgumentException("No reading");
        };
    }

    private static LongStream partOfDay(TimeSpan time) {
        ZonedDateTime start = time.start();
        int hour = start.getHour();
        int from = hour < 5 ? 22 : hour < 12 ? 5 : hour < 18 ? 12 : hour < 22 ? 18 : 22;
        int to = from == 22 ? 5 : from == 5 ? 12 : from == 12 ? 18 : 22;
        LocalDateTime begin =
                start.toLocalDate().minusDays(hour < 5 ? 1 : 0).atTime(LocalTime.of(from, 0));
        LocalDateTime end = begin.toLocalDate().plusDays(from == 22 ? 1 : 0).atTime(to, 0);
        long first = begin.atZone(start.getZone()).toEpochSecond() / 60;
        long last = end.atZone(start.getZone()).toEpochSecond() / 60;
        long latest = length(time) > last - first ? last : last - length(time);
        return steps(Math.min(first, start(time)), Math.max(latest, start(time)));
    }

    private static LongStream steps(long from, long to) {
        return LongStream.iterate(from, x -> x <= to, x -> x + STEP);
    }

    static long start(TimeSpan time) {
        return time.start().toEpochSecond() / 60;
    }

    static long end(TimeSpan time) {
        return time.end().toEpochSecond() / 60;
    }

    static long length(TimeSpan time) {
        return end(time) - start(time);
    }

    /** Who is outside for which meeting, by "person meeting": a programme of fixed times alone. */
    static Set<String> outside(Programme programme) {
        Set<String> outside = new TreeSet<>();
        Oracle oracle = new Oracle(programme);
        for (Meeting meeting : programme.meetings()) {
            Optional<City> city = programme.cityOf(meeting.place());
            if (judged(meeting) && city.isPresent()) {
                meeting.present()
                        .filter(person ->
                                oracle.outside(
                                        person,
                                        city.get(),
                                        start(meeting.time()),
                                        end(meeting.time())))
                        .forEach(person -> outside.add(person + " " + meeting.id()));
            }
        }
        return outside;
    }

    private record Spell(Id<City> city, long from, long until) {

        boolean meets(long start, long end) {
            return start == end ? from <= start && start < until : from < end && start < until;
        }
    }

    boolean outside(Id<Person> person, City city, long start, long end) {
        List<Spell> spells = new ArrayList<>();
        boolean member = false;
        for (Delegation delegation : programme.all(Delegation.class)) {
            Optional<Membership> membership = delegation.membership(person);
            member |= membership.isPresent();
            membership.ifPresent(one -> spells.addAll(spells(delegation.id(), one)));
        }
        List<Leg> legs =
                programme.all(Leg.class).stream()
                        .filter(leg -> leg.status() != Status.CANCELLED && travels(person, leg))
                        .toList();
        if (!member || legs.stream().anyMatch(leg -> occupies(leg, start, end))) {
            return false;
        }
        Optional<Leg> last =
                legs.stream()
                        .filter(leg -> end(leg.time()) <= start)
                        .max(
                                Comparator.<Leg>comparingLong(leg -> end(leg.time()))
                                        .thenComparing(leg -> leg.id().value()));
        Optional<Leg> next =
                legs.stream()
                        .filter(leg -> start(leg.time()) >= end)
                        .min(
                                Comparator.<Leg>comparingLong(leg -> start(leg.time()))
                                        .thenComparing(leg -> leg.id().value()));
        Optional<City> arrived = last.flatMap(leg -> programme.cityOf(leg.destination()));
        Optional<City> leaving = next.flatMap(leg -> programme.cityOf(leg.origin()));
        Optional<City> awaited = next.flatMap(leg -> programme.cityOf(leg.destination()));
        boolean came = arrived.filter(city::equals).isPresent();
        boolean leaves = leaving.filter(city::equals).isPresent();
        List<Spell> here = joined(spells, city.id());
        for (Spell spell : here) {
            if (spell.from() <= start && end <= spell.until()) {
                boolean left =
                        arrived.isPresent()
                                && !came
                                && end(last.get().time()) > spell.from()
                                && !leaves;
                boolean yetToCome =
                        awaited.filter(city::equals).isPresent()
                                && leaving.isPresent()
                                && !leaves
                                && start(next.get().time()) > spell.from()
                                && !came;
                return left || yetToCome;
            }
        }
        long since = last.map(leg -> end(leg.time())).orElse(Long.MIN_VALUE);
        long until = next.map(leg -> start(leg.time())).orElse(Long.MAX_VALUE);
        if (here.stream().anyMatch(spell -> spell.until() > since && spell.from() < until)) {
            return true;
        }
        Optional<Spell> elsewhere =
                spells.stream()
                        .map(Spell::city)
                        .distinct()
                        .filter(other -> !other.equals(city.id()))
                        .flatMap(other -> joined(spells, other).stream())
                        .filter(spell -> spell.meets(start, end))
                        .max(Comparator.comparingLong(Spell::from));
        if (elsewhere.isPresent()) {
            boolean cameSince = came && since > elsewhere.get().from();
            return !cameSince && !leaves;
        }
        boolean known = arrived.isPresent() || leaving.isPresent();
        return known && !may(arrived, city) && !may(leaving, city);
    }

    private static boolean may(Optional<City> known, City city) {
        return known.filter(one ->
                        one.equals(city)
                                || !one.country().isEmpty() && one.country().equals(city.country()))
                .isPresent();
    }

    static boolean occupies(Leg leg, long start, long end) {
        long from = start(leg.time()) - leg.callLead().toMinutes();
        long until = end(leg.time()) + leg.clearance().toMinutes();
        return from < end && start < until;
    }

    private List<Spell> spells(Id<Delegation> delegation, Membership membership) {
        List<Spell> spells = new ArrayList<>();
        for (Stay stay : programme.all(Stay.class)) {
            if (stay.delegation().equals(delegation)) {
                long from = start(stay.time());
                long until = end(stay.time());
                if (membership.participation() instanceof Participation.Part part) {
                    from = Math.max(from, part.from().toEpochSecond() / 60);
                    until = Math.min(until, part.until().toEpochSecond() / 60);
                }
                if (from < until) {
                    spells.add(new Spell(stay.city(), from, until));
                }
            }
        }
        return spells;
    }

    private static List<Spell> joined(List<Spell> spells, Id<City> city) {
        List<Spell> joined = new ArrayList<>();
        spells.stream()
                .filter(spell -> spell.city().equals(city))
                .sorted(Comparator.comparingLong(Spell::from))
                .forEach(spell -> {
                    Spell before = joined.isEmpty() ? null : joined.getLast();
                    if (before != null && spell.from() <= before.until()) {
                        joined.set(
                                joined.size() - 1,
                                new Spell(
                                        city,
                                        before.from(),
                                        Math.max(before.until(), spell.until())));
                    } else {
                        joined.add(spell);
                    }
                });
        return joined;
    }
}
