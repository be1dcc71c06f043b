package app.attache.itinerary;

import app.attache.programme.Attendance;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Revision;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells from any change what people hold that it makes out of date: entries in calendars, and days' briefings. */
final class Notices {

    private final Programme before;
    private final Programme after;

    private Notices(Programme before, Programme after) {
        this.before = before;
        this.after = after;
    }

    /** The notices due when {@code change} makes {@code before} into {@code after}: calendars first, then briefings by day. */
    static List<Notice> of(Programme before, Programme after, ChangeSet change) {
        Notices notices = new Notices(before, after);
        List<Notice> due = new ArrayList<>();
        change.edits().forEach(edit -> due.addAll(notices.calendars(edit)));
        due.addAll(notices.calendarsOfMembers(change));
        due.addAll(notices.briefings(change));
        return due;
    }

    private List<Notice> calendars(Edit edit) {
        List<Id<Person>> had = edit.was().map(item -> holders(before, item)).orElse(List.of());
        List<Id<Person>> have = edit.is().map(item -> holders(after, item)).orElse(List.of());
        List<Id<Person>> cancelled = had.stream().filter(person -> !have.contains(person)).toList();
        List<Id<Person>> requested = have.stream().filter(person -> !had.contains(person)).toList();
        List<Id<Person>> updated = have.stream().filter(had::contains).toList();
        List<Notice> due = new ArrayList<>();
        add(due, edit.id(), Notice.Calendar.Kind.REQUEST, requested);
        if (edit.was().isPresent()
                && edit.is().isPresent()
                && !shown(edit.was().get()).equals(shown(edit.is().get()))) {
            add(due, edit.id(), Notice.Calendar.Kind.UPDATE, updated);
        }
        add(due, edit.id(), Notice.Calendar.Kind.CANCEL, cancelled);
        return due;
    }

    /** What those get who join or leave a delegation: its items that name nobody, and so are of all members. */
    private List<Notice> calendarsOfMembers(ChangeSet change) {
        Set<Id<?>> edited = new HashSet<>();
        change.edits().forEach(edit -> edited.add(edit.id()));
        List<Notice> due = new ArrayList<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.Replaced(Delegation was, Delegation is)
                    && !people(was).equals(people(is))) {
                List<Id<Person>> joined = new ArrayList<>(people(is));
                joined.removeAll(people(was));
                List<Id<Person>> left = new ArrayList<>(people(was));
                left.removeAll(people(is));
                for (Entity item : itemsOfAll(is.id())) {
                    if (!edited.contains(item.id())) {
                        add(due, item.id(), Notice.Calendar.Kind.REQUEST, joined);
                        add(due, item.id(), Notice.Calendar.Kind.CANCEL, left);
                    }
                }
            }
        }
        return due;
    }

    private static List<Id<Person>> people(Delegation delegation) {
        return delegation.members().stream().map(Membership::person).toList();
    }

    private List<Entity> itemsOfAll(Id<Delegation> delegation) {
        return Stream.of(Stay.class, Leg.class, Movement.class)
                .<Entity>flatMap(type -> after.referring(type, delegation).stream())
                .filter(Items::open)
                .filter(item ->
                        switch (item) {
                            case Stay stay -> stay.delegation().equals(delegation);
                            case Leg leg ->
                                    leg.delegation().equals(delegation) && leg.manifest().isEmpty();
                            case Movement movement ->
                                    movement.delegation().equals(delegation)
                                            && movement.people().isEmpty();
                            default -> false;
                        })
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private static void add(
            List<Notice> due, Id<?> item, Notice.Calendar.Kind kind, List<Id<Person>> people) {
        if (!people.isEmpty()) {
            due.add(new Notice.Calendar(item, kind, people));
        }
    }

    /** What an entry in a calendar shows of an item, beside its people. */
    private static Entity shown(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting.withAttendances(List.of());
            case Leg leg -> leg.withManifest(List.of());
            case Movement movement -> movement.withPeople(List.of());
            case Stay stay -> stay.withNights(List.of());
            default -> item;
        };
    }

    /** Those in whose calendars an item stands; nobody for what is cancelled, or is no item. */
    private static List<Id<Person>> holders(Programme programme, Entity item) {
        return switch (item) {
            case Meeting meeting when meeting.status() != Status.CANCELLED ->
                    meeting.attendances().stream().map(Attendance::person).toList();
            case Leg leg when leg.status() != Status.CANCELLED ->
                    orMembers(programme, leg.manifest(), leg.delegation());
            case Movement movement when movement.status() != Status.CANCELLED ->
                    orMembers(programme, movement.people(), movement.delegation());
            case Stay stay -> orMembers(programme, List.of(), stay.delegation());
            default -> List.of();
        };
    }

    private static List<Id<Person>> orMembers(
            Programme programme, List<Id<Person>> named, Id<Delegation> delegation) {
        return named.isEmpty()
                ? programme.get(delegation).members().stream().map(Membership::person).toList()
                : named;
    }

    private List<Notice> briefings(ChangeSet change) {
        SortedMap<Id<Delegation>, NavigableSet<LocalDate>> days =
                new TreeMap<>((one, other) -> one.compareTo(other));
        for (Edit edit : change.edits()) {
            Collection<LocalDate> dates = changedDays(edit);
            edit.was().ifPresent(item -> collect(item, dates, days));
            edit.is().ifPresent(item -> collect(item, dates, days));
        }
        Map<Notice.Briefing, Integer> last = lastIssues();
        List<Notice> due = new ArrayList<>();
        days.forEach((delegation, dates) -> {
            Set<LocalDate> left = daysOf(delegation);
            dates.forEach(date -> {
                Notice.Briefing day = new Notice.Briefing(delegation, date, 0);
                int number = last.getOrDefault(day, 0) + 1;
                // Nobody is to be briefed for the first time on a day on which nothing is left.
                if (number > 1 || left.contains(date)) {
                    due.add(new Notice.Briefing(delegation, date, number));
                }
            });
        });
        return due;
    }

    /** The days on which a delegation has anything afterwards. */
    private Set<LocalDate> daysOf(Id<Delegation> delegation) {
        Set<LocalDate> days = new HashSet<>();
        Stream.of(Stay.class, Leg.class, Movement.class, Meeting.class)
                .<Entity>flatMap(type -> after.referring(type, delegation).stream())
                .filter(item -> delegations(item).contains(delegation))
                .filter(item -> !Items.cancelled(item))
                .forEach(item ->
                        time(item)
                                .ifPresent(time ->
                                        time.start()
                                                .toLocalDate()
                                                .datesUntil(time.end().toLocalDate().plusDays(1))
                                                .forEach(days::add)));
        return days;
    }

    private Map<Notice.Briefing, Integer> lastIssues() {
        Map<Notice.Briefing, Integer> last = new HashMap<>();
        for (Revision issue : after.all(Revision.class)) {
            Notice.Briefing day = new Notice.Briefing(issue.delegation(), issue.date(), 0);
            last.merge(day, issue.number(), Math::max);
        }
        return last;
    }

    private static void collect(
            Entity item,
            Collection<LocalDate> dates,
            SortedMap<Id<Delegation>, NavigableSet<LocalDate>> days) {
        for (Id<Delegation> delegation : delegations(item)) {
            days.computeIfAbsent(delegation, _ -> new TreeSet<>()).addAll(dates);
        }
    }

    private static List<Id<Delegation>> delegations(Entity item) {
        return switch (item) {
            case Meeting meeting -> meeting.delegations();
            case Leg leg -> List.of(leg.delegation());
            case Movement movement -> List.of(movement.delegation());
            case Stay stay -> List.of(stay.delegation());
            default -> List.of();
        };
    }

    /** The days on which the change of an item is to be read. Of a stay only those by which it got longer or shorter. */
    private static Collection<LocalDate> changedDays(Edit edit) {
        if (edit instanceof Edit.Replaced(Stay was, Stay is)) {
            NavigableSet<LocalDate> days = new TreeSet<>();
            addBetween(days, was.time().start().toLocalDate(), is.time().start().toLocalDate());
            addBetween(days, was.time().end().toLocalDate(), is.time().end().toLocalDate());
            return days;
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        edit.was().flatMap(Notices::time).ifPresent(time -> addDays(days, time));
        edit.is().flatMap(Notices::time).ifPresent(time -> addDays(days, time));
        return days;
    }

    private static void addBetween(NavigableSet<LocalDate> days, LocalDate one, LocalDate other) {
        if (!one.equals(other)) {
            LocalDate first = one.isBefore(other) ? one : other;
            LocalDate last = one.isBefore(other) ? other : one;
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
    }

    private static void addDays(NavigableSet<LocalDate> days, TimeSpan time) {
        days.add(time.start().toLocalDate());
        days.add(time.end().toLocalDate());
    }

    private static Optional<TimeSpan> time(Entity item) {
        return switch (item) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Movement movement -> Optional.of(movement.time());
            case Stay stay -> Optional.of(stay.time());
            default -> Optional.empty();
        };
    }
}
