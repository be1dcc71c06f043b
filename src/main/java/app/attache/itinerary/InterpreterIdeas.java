package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Message;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may interpret at a meeting. */
record InterpreterIdeas(Planner planner, Finding finding, Meeting meeting) {

    private static final int MOST_TRIED = 30;
    private static final int MOST = 2;
    private static final long COST = 5;

    /** Somebody who is free and speaks a language of each side interprets; those first who interpret elsewhere. */
    Stream<Idea> assigned() {
        Programme programme = planner.programme();
        Set<Id<Person>> interpreting = interpreting();
        Set<Id<Person>> named =
                meeting.attendances().stream().map(Attendance::person).collect(Collectors.toSet());
        Trial now = Trial.of(programme, planner.conflicts());
        return programme.all(Person.class).stream()
                .filter(person -> !named.contains(person.id()))
                .filter(person -> person.clearance().compareTo(meeting.marking()) >= 0)
                .filter(this::understandsBoth)
                .sorted(
                        Comparator.comparing((Person person) -> !interpreting.contains(person.id()))
                                .thenComparing(Person::rank, Comparator.reverseOrder())
                                .thenComparing(Person::id))
                .limit(MOST_TRIED)
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
                                interpreting.contains(person.id()) ? COST : 2 * COST));
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
                Stream.concat(meeting.attendances().stream(), Stream.of(seat)).toList());
    }
}
