package app.attache.conflict;

import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Finds what the rules about a person's days find, slowly: minute by minute, and comparing everything with everything. For
 * programmes of fixed times, by the default limits.
 */
final class DayOracle {

    static final Set<FindingKind> KINDS =
            EnumSet.of(FindingKind.REST, FindingKind.OVERLOAD, FindingKind.DUPLICATE);

    private final Programme programme;
    private final Set<String> found = new TreeSet<>();

    private DayOracle(Programme programme) {
        this.programme = programme;
    }

    static Set<String> found(Programme programme) {
        DayOracle oracle = new DayOracle(programme);
        for (Person person : programme.all(Person.class)) {
            List<Meeting> own =
                    programme.meetings().stream()
                            .filter(meeting -> meeting.status() != Status.CANCELLED)
                            .filter(meeting -> meeting.present().anyMatch(person.id()::equals))
                            .toList();
            own.forEach(meeting -> oracle.rest(person.id(), meeting, own));
            own.stream()
                    .collect(Collectors.groupingBy(oracle::date))
                    .forEach((date, day) -> oracle.day(person.id(), date, day));
        }
        oracle.duplicates();
        return oracle.found;
    }

    /** Of a finding what the oracle tells: kind, items, subject and part. */
    static String line(Finding finding) {
        return line(
                finding.kind(),
                finding.kind() == FindingKind.OVERLOAD ? List.of() : finding.items(),
                finding.subjects().getFirst() + finding.part());
    }

    private static String line(FindingKind kind, List<Id<?>> items, String subject) {
        return kind + " " + items.stream().map(Id::toString).sorted().toList() + " " + subject;
    }

    private void rest(Id<Person> person, Meeting meeting, List<Meeting> own) {
        if (meeting.place() instanceof Place.Remote) {
            return;
        }
        long start = start(meeting);
        Optional<Leg> last =
                programme.all(Leg.class).stream()
                        .filter(leg -> leg.status() != Status.CANCELLED)
                        .filter(leg -> Oracle.travels(programme, person, leg))
                        .filter(leg -> down(leg) <= start)
                        .max(
                                Comparator.comparingLong(DayOracle::down)
                                        .thenComparing(leg -> leg.id().value()));
        boolean tired =
                last.filter(leg -> leg.mode() == Leg.Mode.FLIGHT)
                        .filter(leg -> leg.time().length().toHours() >= 8)
                        .filter(leg -> start - down(leg) - leg.clearance().toMinutes() < 600)
                        .filter(leg ->
                                own.stream()
                                        .filter(other -> !(other.place() instanceof Place.Remote))
                                        .filter(other -> start(other) >= down(leg))
                                        .noneMatch(other -> ORDER.compare(other, meeting) < 0))
                        .isPresent();
        if (tired) {
            found.add(
                    line(
                            FindingKind.REST,
                            List.of(last.orElseThrow().id(), meeting.id()),
                            person.toString()));
        }
    }

    private static final Comparator<Meeting> ORDER =
            Comparator.<Meeting>comparingLong(DayOracle::start)
                    .thenComparing(meeting -> meeting.id().value());

    private void day(Id<Person> person, LocalDate date, List<Meeting> day) {
        List<Meeting> lasting = day.stream().filter(one -> start(one) < end(one)).toList();
        long first = lasting.stream().mapToLong(DayOracle::start).min().orElse(0);
        long last = lasting.stream().mapToLong(DayOracle::end).max().orElse(0);
        boolean unbroken =
                lasting.stream()
                        .anyMatch(one ->
                                lasting.stream().anyMatch(other -> unbroken(one, other, lasting)));
        if (day.size() > 1 && (day.size() > 5 || last - first > 12 * 60 || unbroken)) {
            found.add(line(FindingKind.OVERLOAD, List.of(), person.toString() + date));
        }
    }

    private static boolean unbroken(Meeting one, Meeting other, List<Meeting> all) {
        long from = start(one);
        long to = end(other);
        if (to - from <= 180
                || all.stream().filter(some -> start(some) < to && start(some) >= from).count()
                        < 2) {
            return false;
        }
        return LongStream.rangeClosed(from, to - 15)
                .allMatch(minute ->
                        all.stream()
                                .anyMatch(some -> start(some) < minute + 15 && end(some) > minute));
    }

    private void duplicates() {
        for (Meeting one : programme.meetings()) {
            for (Meeting other : programme.meetings()) {
                if (one.id().compareTo(other.id()) < 0
                        && one.status() != Status.CANCELLED
                        && other.status() != Status.CANCELLED
                        && !principals(one).isEmpty()
                        && principals(one).equals(principals(other))
                        && date(one).equals(date(other))
                        && one.title().equals(other.title())) {
                    found.add(
                            line(
                                    FindingKind.DUPLICATE,
                                    List.of(one.id(), other.id()),
                                    Objects.toString(principals(one).first())));
                }
            }
        }
    }

    private static TreeSet<Id<Person>> principals(Meeting meeting) {
        return meeting.attendances().stream()
                .filter(Attendance::present)
                .filter(attendance -> attendance.role() == Attendance.Role.PRINCIPAL)
                .map(Attendance::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate date(Meeting meeting) {
        ZonedDateTime start = meeting.time().start();
        ZoneId clock = programme.cityOf(meeting.place()).map(City::zone).orElse(start.getZone());
        return start.withZoneSameInstant(clock).toLocalDate();
    }

    private static long down(Leg leg) {
        return leg.wheelsDown().toEpochSecond() / 60;
    }

    private static long start(Meeting meeting) {
        return meeting.time().start().toEpochSecond() / 60;
    }

    private static long end(Meeting meeting) {
        return meeting.time().end().toEpochSecond() / 60;
    }
}
