package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may interpret at a meeting. */
record InterpreterIdeas(Planner planner, Finding finding, Meeting meeting) {

    private static final int MOST_TRIED = 30;
    private static final int MOST = 2;
    private static final long COST = 5;

    // Where it would have to be moved for somebody.
    private static final int MOST_MOVED = 2;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration BACK = Duration.ofDays(2);
    private static final Duration FAR = Duration.ofDays(6);
    private static final Duration FAR_OFF = Duration.ofHours(12);

    /**
     * Somebody who is free and speaks a language of each side interprets: those first who interpret elsewhere or sit at the table
     * anyway. Where all who could are taken, it is moved to when one of them is free.
     */
    Stream<Idea> assigned() {
        Set<Id<Person>> interpreting = interpreting();
        List<Person> able = able(interpreting);
        Trial now = Trial.of(planner.programme(), planner.conflicts());
        List<Idea> free =
                able.stream()
                        .filter(person -> now.mends(finding, with(person)))
                        .limit(MOST)
                        .map(person ->
                                new Idea(
                                        Approach.SETTLE,
                                        Correction.of(
                                                Message.of(
                                                        "remedy.interpreter",
                                                        person.shortName(),
                                                        meeting.title()),
                                                new Edit.Replaced(meeting, with(person))),
                                        interpreting.contains(person.id()) ? COST : 2 * COST))
                        .toList();
        return free.isEmpty() ? whenFree(able, now) : free.stream();
    }

    private List<Person> able(Set<Id<Person>> interpreting) {
        Set<Id<Person>> taken =
                meeting.attendances().stream()
                        .filter(seat ->
                                seat.role() == Attendance.Role.PRINCIPAL
                                        || !seat.present()
                                        || finding.subjects().contains(seat.person()))
                        .map(Attendance::person)
                        .collect(Collectors.toSet());
        return planner.programme().all(Person.class).stream()
                .filter(person -> !taken.contains(person.id()))
                .filter(person -> person.clearance().compareTo(meeting.marking()) >= 0)
                .filter(this::understandsBoth)
                .sorted(
                        Comparator.comparing((Person person) -> !interpreting.contains(person.id()))
                                .thenComparing(person -> !sits(person))
                                .thenComparing(Person::rank, Comparator.reverseOrder())
                                .thenComparing(Person::id))
                .limit(MOST_TRIED)
                .toList();
    }

    private boolean sits(Person person) {
        return meeting.attendances().stream().anyMatch(seat -> seat.person().equals(person.id()));
    }

    // Transfers would have to move as well: such a meeting is moved first, and its interpreter
    // named then.
    private Stream<Idea> whenFree(List<Person> able, Trial now) {
        if (!new MeetingTransfers(planner.programme(), meeting).find().isEmpty()) {
            return Stream.empty();
        }
        return able.stream().limit(MOST_MOVED).flatMap(person -> whenFree(person, now).stream());
    }

    private Optional<Idea> whenFree(Person person, Trial now) {
        Meeting seated = with(person);
        Trial then = now.with(seated);
        Instant start = meeting.time().start().toInstant();
        Instant earliest = start.isBefore(planner.at()) ? start : planner.at();
        Instant from = start.minus(BACK).isBefore(earliest) ? earliest : start.minus(BACK);
        SlotSearch search = new SlotSearch(meeting.id(), new Interval(from, start.plus(FAR)), STEP);
        return new SlotFinder(then.programme(), then.conflicts())
                .nearestFirst(search)
                .map(time -> seated.withTime(meeting.time().startingAt(time)))
                .filter(moved -> now.mends(finding, moved))
                .findFirst()
                .map(moved -> moved(person, moved));
    }

    private Idea moved(Person person, Meeting moved) {
        Duration by = Duration.between(meeting.time().start(), moved.time().start()).abs();
        return new Idea(
                by.compareTo(FAR_OFF) < 0 ? Approach.SHIFT : Approach.ANOTHER_DAY,
                Correction.of(
                        Message.of(
                                "remedy.interpreter.moved",
                                person.shortName(),
                                meeting.title(),
                                new LocalWords(planner.texts()).dayAndHour(moved.time().start())),
                        new Edit.Replaced(meeting, moved)),
                COST + by.toMinutes());
    }

    private Set<Id<Person>> interpreting() {
        Set<Id<Person>> people = new HashSet<>();
        for (Meeting other : planner.programme().meetings()) {
            for (Attendance seat : other.attendances()) {
                if (seat.role() == Attendance.Role.INTERPRETER) {
                    people.add(seat.person());
                }
            }
        }
        return people;
    }

    // Of a side whose languages are not stated nothing is asked but that the interpreter has two.
    private boolean understandsBoth(Person person) {
        Set<String> tongues = tongues(Stream.of(person));
        Set<String> hosts = tongues(speakers(Attendance.Side.HOST));
        Set<String> guests = tongues(speakers(Attendance.Side.GUEST));
        return tongues.size() > 1 && shares(tongues, hosts) && shares(tongues, guests);
    }

    private static boolean shares(Set<String> tongues, Set<String> others) {
        return others.isEmpty() || others.stream().anyMatch(tongues::contains);
    }

    private Stream<Person> speakers(Attendance.Side side) {
        List<Person> people =
                finding.subjects().stream()
                        .flatMap(id -> planner.programme().find(id).stream())
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .toList();
        return people.stream()
                .filter(person ->
                        meeting.attendances().stream()
                                .anyMatch(seat ->
                                        seat.person().equals(person.id()) && seat.side() == side));
    }

    private static Set<String> tongues(Stream<Person> people) {
        return people.flatMap(person -> person.languages().stream())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .collect(Collectors.toSet());
    }

    private Meeting with(Person interpreter) {
        boolean ofGuests =
                planner.programme().all(Delegation.class).stream()
                        .anyMatch(
                                delegation -> delegation.membership(interpreter.id()).isPresent());
        Attendance seat =
                new Attendance(
                        interpreter.id(),
                        ofGuests ? Attendance.Side.GUEST : Attendance.Side.HOST,
                        Attendance.Role.INTERPRETER,
                        false);
        return meeting.withAttendances(
                Stream.concat(
                                meeting.attendances().stream()
                                        .filter(other -> !other.person().equals(interpreter.id())),
                                Stream.of(seat))
                        .toList());
    }
}
