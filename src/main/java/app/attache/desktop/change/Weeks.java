package app.attache.desktop.change;

import app.attache.itinerary.Diff;
import app.attache.itinerary.Plan;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The seven days around a change, as they are and as they would be, for those whom it concerns.
 *
 * @param first the first of the days before the change, on the clock in {@code zone}
 * @param then the first of the days after it; another only where all that changes is in another week then
 */
record Weeks(LocalDate first, LocalDate then, ZoneId zone, List<Item> before, List<Item> after) {

    static final int DAYS = 7;

    /** What a change does to an item. */
    enum Mark {
        SAME,
        CHANGED,
        NEW,
        GONE
    }

    /**
     * A meeting, leg or stay.
     *
     * @param start on the clock of the week
     * @param end not before the start
     */
    record Item(Entity fact, String label, ZonedDateTime start, ZonedDateTime end, Mark mark) {}

    Weeks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The days around what {@code plan} changes, on the clock of where they stay first; looks at every meeting, so not for the FX thread. */
    static Weeks of(Plan plan) {
        Diff diff = Diff.between(plan.before(), plan.after(), new Diff.Scope.All());
        Map<Id<?>, Mark> was = new HashMap<>();
        Map<Id<?>, Mark> is = new HashMap<>();
        Set<Id<Delegation>> whose = new HashSet<>();
        for (Diff.Entry entry : diff.entries()) {
            whose.addAll(delegations(entry.fact()));
            switch (entry) {
                case Diff.Entry.Came(Entity fact) -> is.put(fact.id(), Mark.NEW);
                case Diff.Entry.Went(Entity fact) -> was.put(fact.id(), Mark.GONE);
                case Diff.Entry.Changed(Entity old, Entity fact) -> {
                    was.put(old.id(), cancelled(fact) ? Mark.GONE : Mark.CHANGED);
                    is.put(fact.id(), Mark.CHANGED);
                }
            }
        }
        Optional<Stay> stay = firstStay(plan.before(), whose);
        ZonedDateTime start =
                diff.entries().stream()
                        .flatMap(entry -> earliest(entry).stream())
                        .min(Comparator.comparing(ZonedDateTime::toInstant))
                        .or(() -> stay.map(it -> it.time().start()))
                        .or(() -> firstMeeting(plan.before()))
                        .orElseGet(() -> Instant.EPOCH.atZone(ZoneId.of("UTC")));
        ZoneId zone = stay.map(it -> plan.before().get(it.city()).zone()).orElse(start.getZone());
        LocalDate first = start.withZoneSameInstant(zone).toLocalDate().minusDays(1);
        LocalDate then = then(diff, first, zone);
        return new Weeks(
                first,
                then,
                zone,
                items(plan.before(), first, zone, whose, was),
                items(plan.after(), then, zone, whose, is));
    }

    /** The first day after the change: the same, unless nothing that changes is in that week any more. */
    private static LocalDate then(Diff diff, LocalDate first, ZoneId zone) {
        Interval week = week(first, zone);
        List<TimeSpan> times =
                diff.entries().stream()
                        .filter(entry -> !(entry instanceof Diff.Entry.Went))
                        .flatMap(entry -> time(entry.fact()).stream())
                        .toList();
        return times.stream().anyMatch(time -> time.interval().overlaps(week))
                ? first
                : times.stream()
                        .map(time -> time.start().withZoneSameInstant(zone).toLocalDate())
                        .min(Comparator.naturalOrder())
                        .map(date -> date.minusDays(1))
                        .orElse(first);
    }

    private static Interval week(LocalDate first, ZoneId zone) {
        return new Interval(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(DAYS).atStartOfDay(zone).toInstant());
    }

    private static Optional<Stay> firstStay(Programme programme, Set<Id<Delegation>> whose) {
        return programme.all(Stay.class).stream()
                .filter(stay -> whose.contains(stay.delegation()))
                .min(Comparator.comparing(stay -> stay.time().start().toInstant()));
    }

    private static Optional<ZonedDateTime> firstMeeting(Programme programme) {
        return programme.meetings().stream()
                .map(meeting -> meeting.time().start())
                .min(Comparator.comparing(ZonedDateTime::toInstant));
    }

    private static Optional<ZonedDateTime> earliest(Diff.Entry entry) {
        Optional<ZonedDateTime> is = moved(entry.fact());
        if (entry instanceof Diff.Entry.Changed(Stay was, Stay now)) {
            return Optional.of(
                    was.time().start().equals(now.time().start())
                            ? sooner(was.time().end(), now.time().end())
                            : sooner(was.time().start(), now.time().start()));
        }
        if (entry instanceof Diff.Entry.Changed(Entity was, Entity _)) {
            return moved(was).flatMap(old -> is.map(now -> sooner(old, now)));
        }
        return is;
    }

    private static ZonedDateTime sooner(ZonedDateTime one, ZonedDateTime other) {
        return other.isBefore(one) ? other : one;
    }

    private static Optional<ZonedDateTime> moved(Entity fact) {
        return time(fact).map(TimeSpan::start);
    }

    private static Optional<TimeSpan> time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Stay stay -> Optional.of(stay.time());
            default -> Optional.empty();
        };
    }

    private static List<Id<Delegation>> delegations(Entity fact) {
        return switch (fact) {
            case Delegation delegation -> List.of(delegation.id());
            case Meeting meeting -> meeting.delegations();
            case Leg leg -> List.of(leg.delegation());
            case Stay stay -> List.of(stay.delegation());
            default -> List.of();
        };
    }

    private static boolean cancelled(Entity fact) {
        return fact instanceof Meeting meeting && meeting.status() == Status.CANCELLED
                || fact instanceof Leg leg && leg.status() == Status.CANCELLED;
    }

    private static List<Item> items(
            Programme programme,
            LocalDate first,
            ZoneId zone,
            Set<Id<Delegation>> whose,
            Map<Id<?>, Mark> marks) {
        Interval week = week(first, zone);
        List<Item> items = new ArrayList<>();
        for (Kind kind : List.of(Kind.STAY, Kind.LEG, Kind.MEETING)) {
            programme.all(kind).stream()
                    .filter(fact -> !cancelled(fact))
                    .filter(fact ->
                            marks.containsKey(fact.id())
                                    || delegations(fact).stream().anyMatch(whose::contains))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .forEach(fact ->
                            time(fact)
                                    .filter(time -> time.interval().overlaps(week))
                                    .map(time -> item(programme, fact, time, zone, marks))
                                    .ifPresent(items::add));
        }
        return items;
    }

    private static Item item(
            Programme programme, Entity fact, TimeSpan time, ZoneId zone, Map<Id<?>, Mark> marks) {
        String label =
                switch (fact) {
                    case Meeting meeting -> meeting.title();
                    case Stay stay -> programme.get(stay.city()).name();
                    case Leg leg ->
                            programme.cityOf(leg.destination()).map(it -> it.name()).orElse("");
                    default -> "";
                };
        return new Item(
                fact,
                label,
                time.start().withZoneSameInstant(zone),
                time.end().withZoneSameInstant(zone),
                marks.getOrDefault(fact.id(), Mark.SAME));
    }
}
