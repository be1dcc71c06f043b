package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may help against a finding when other people come to one meeting of it. */
record PersonIdeas(Planner planner, Finding finding, Meeting meeting) {

    private static final int MOST = 6;
    private static final long DEPUTY_COST = 60;
    private static final long RANK_COST = 20;

    // A minister for a head of government, an ambassador for a minister; nobody further down leads
    // talks instead.
    private static final long DEPUTY_DISTANCE = 3;
    private static final long WITHOUT_COST = 45;
    private static final long INTERPRETER_COST = 5;

    /** Somebody of the same delegation goes instead, nearest in rank first. */
    Stream<Idea> deputies() {
        return concerned().flatMap(this::deputies);
    }

    private Stream<Idea> deputies(Person outgoing) {
        boolean leads =
                seat(outgoing.id()).stream()
                        .anyMatch(seat -> seat.role() == Attendance.Role.PRINCIPAL);
        return colleagues(outgoing)
                .filter(person -> !leads || distance(person, outgoing) <= DEPUTY_DISTANCE)
                .sorted(
                        Comparator.comparingLong((Person person) -> distance(person, outgoing))
                                .thenComparingInt(Person::precedence)
                                .thenComparing(Person::id))
                .limit(MOST)
                .map(deputy ->
                        new Idea(
                                Approach.DELEGATE,
                                ReplacePerson.at(meeting.id(), outgoing.id(), deputy.id()),
                                DEPUTY_COST + RANK_COST * distance(deputy, outgoing)));
    }

    private Stream<Person> colleagues(Person outgoing) {
        Programme programme = planner.programme();
        return programme.all(Delegation.class).stream()
                .filter(delegation -> delegation.membership(outgoing.id()).isPresent())
                .flatMap(delegation -> delegation.members().stream())
                .filter(member -> represents(member.duty()))
                .map(Membership::person)
                .distinct()
                .filter(person -> !person.equals(outgoing.id()) && seat(person).isEmpty())
                .map(programme::get);
    }

    private static boolean represents(Membership.Duty duty) {
        return switch (duty) {
            case PRINCIPAL, HEAD_OF_DELEGATION, ACTING_HEAD, MEMBER -> true;
            case SUPPORT, SECURITY, PRESS -> false;
        };
    }

    private static long distance(Person one, Person other) {
        return one.rank().stepsTo(other.rank());
    }

    /** It is held without those who need not be there. */
    Stream<Idea> without() {
        return concerned()
                .filter(person -> seat(person.id()).stream().noneMatch(Attendance::required))
                .filter(_ -> meeting.present().count() > 2)
                .map(person ->
                        new Idea(
                                Approach.SETTLE,
                                corrected(
                                        Message.of(
                                                "remedy.without",
                                                meeting.title(),
                                                person.shortName()),
                                        meeting.withAttendances(
                                                meeting.attendances().stream()
                                                        .filter(seat ->
                                                                !seat.person().equals(person.id()))
                                                        .toList())),
                                WITHOUT_COST));
    }

    /** Somebody who speaks a language of each side interprets, those first who interpret elsewhere. */
    Stream<Idea> interpreters() {
        Programme programme = planner.programme();
        List<Id<Person>> interpreting =
                programme.meetings().stream()
                        .flatMap(other -> other.attendances().stream())
                        .filter(seat -> seat.role() == Attendance.Role.INTERPRETER)
                        .map(Attendance::person)
                        .distinct()
                        .toList();
        return programme.all(Person.class).stream()
                .filter(person -> seat(person.id()).isEmpty() && person.languages().size() > 1)
                .sorted(
                        Comparator.comparing((Person person) -> !interpreting.contains(person.id()))
                                .thenComparing(Person::rank, Comparator.reverseOrder())
                                .thenComparing(Person::id))
                .limit(MOST)
                .map(person ->
                        new Idea(
                                Approach.SETTLE,
                                corrected(
                                        Message.of(
                                                "remedy.interpreter",
                                                person.shortName(),
                                                meeting.title()),
                                        with(person)),
                                INTERPRETER_COST));
    }

    private Meeting with(Person interpreter) {
        Attendance seat =
                new Attendance(
                        interpreter.id(),
                        Attendance.Side.GUEST,
                        Attendance.Role.INTERPRETER,
                        false);
        return meeting.withAttendances(
                Stream.concat(meeting.attendances().stream(), Stream.of(seat)).toList());
    }

    private Correction corrected(Message label, Entity after) {
        return Correction.of(label, new Edit.Replaced(meeting, after));
    }

    private Stream<Person> concerned() {
        return finding.subjects().stream()
                .flatMap(id -> planner.programme().find(id).stream())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> seat(person.id()).isPresent());
    }

    private Optional<Attendance> seat(Id<Person> person) {
        return meeting.attendances().stream()
                .filter(attendance -> attendance.person().equals(person))
                .findFirst();
    }
}
