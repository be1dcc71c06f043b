package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.programme.Attendance;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.text.Message;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may help against a finding when other people come to one meeting of it. */
record PersonIdeas(Planner planner, Finding finding, Meeting meeting) {

    private static final int MOST_TRIED = 30;
    private static final int MOST = 2;
    private static final long DEPUTY_COST = 60;
    private static final long RANK_COST = 20;

    // A minister for a head of government, an ambassador for a minister; nobody further down leads
    // talks instead.
    private static final long DEPUTY_DISTANCE = 3;
    private static final long WITHOUT_COST = 45;
    private static final long NAMED_COST = 30;
    private static final long CLEARED_COST = 35;

    /** Somebody of the same delegation, or a colleague of a host, goes instead: nearest in rank first. */
    Stream<Idea> deputies() {
        return concerned()
                .flatMap(outgoing ->
                        deputies(
                                outgoing,
                                Comparator.comparingLong(person -> distance(person, outgoing))));
    }

    /** Somebody goes instead whose rank is nearer to that of the head on the other side. */
    Stream<Idea> nearerInRank() {
        List<Person> heads = concerned().toList();
        return heads.stream()
                .flatMap(outgoing ->
                        heads.stream()
                                .filter(other -> !other.equals(outgoing))
                                .flatMap(other ->
                                        deputies(
                                                outgoing,
                                                Comparator.comparingLong(
                                                        person -> distance(person, other)))));
    }

    private Stream<Idea> deputies(Person outgoing, Comparator<Person> bestFirst) {
        Optional<Attendance> seat = seat(outgoing.id());
        boolean leads = seat.filter(it -> it.role() == Attendance.Role.PRINCIPAL).isPresent();
        boolean anyRank = finding.kind() == FindingKind.RANK_MISMATCH;
        return seat.stream()
                .flatMap(it ->
                        colleagues(outgoing)
                                .filter(person ->
                                        !leads
                                                || anyRank
                                                || distance(person, outgoing) <= DEPUTY_DISTANCE)
                                .sorted(
                                        bestFirst
                                                .thenComparingInt(Person::precedence)
                                                .thenComparing(Person::id))
                                .limit(MOST_TRIED)
                                .filter(person -> helps(seated(it, person)))
                                .limit(MOST))
                .map(deputy ->
                        new Idea(
                                Approach.DELEGATE,
                                ReplacePerson.at(meeting.id(), outgoing.id(), deputy.id()),
                                DEPUTY_COST + RANK_COST * distance(deputy, outgoing)));
    }

    private Stream<Person> colleagues(Person outgoing) {
        Programme programme = planner.programme();
        List<Delegation> delegations = programme.all(Delegation.class);
        Set<Id<Person>> own = new HashSet<>();
        Set<Id<Person>> members = new HashSet<>();
        for (Delegation delegation : delegations) {
            boolean theirs = delegation.membership(outgoing.id()).isPresent();
            for (Membership member : delegation.members()) {
                members.add(member.person());
                if (theirs && represents(member.duty())) {
                    own.add(member.person());
                }
            }
        }
        Stream<Person> colleagues =
                members.contains(outgoing.id())
                        ? own.stream().map(programme::get)
                        : programme.all(Person.class).stream()
                                .filter(person -> !members.contains(person.id()))
                                .filter(person -> !person.office().isEmpty())
                                .filter(person -> isOfOneCountry(person, outgoing));
        return colleagues.filter(person ->
                !person.equals(outgoing) && seat(person.id()).isEmpty() && isCleared(person));
    }

    private static boolean isOfOneCountry(Person one, Person other) {
        return !one.country().isEmpty() && one.country().equals(other.country());
    }

    private boolean isCleared(Person person) {
        return person.clearance().compareTo(meeting.marking()) >= 0;
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

    private Meeting seated(Attendance seat, Person instead) {
        return meeting.withAttendances(
                meeting.attendances().stream()
                        .map(other ->
                                other.equals(seat)
                                        ? new Attendance(
                                                instead.id(),
                                                seat.side(),
                                                seat.role(),
                                                seat.required())
                                        : other)
                        .toList());
    }

    /** It is held without those who need not be there. */
    Stream<Idea> without() {
        return concerned()
                .filter(person -> seat(person.id()).stream().noneMatch(Attendance::required))
                .filter(person ->
                        meeting.present().filter(other -> !other.equals(person.id())).count() > 1)
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

    /** Those who may not see what it is about are cleared for it. */
    Stream<Idea> cleared() {
        Marking marking = meeting.marking();
        return concerned()
                .map(person ->
                        new Idea(
                                Approach.SETTLE,
                                Correction.of(
                                        Message.of(
                                                "remedy.cleared",
                                                person.shortName(),
                                                meeting.title()),
                                        new Edit.Replaced(person, person.withClearance(marking))),
                                CLEARED_COST));
    }

    /** The side of which nobody is named gets a principal: of guests the head of the delegation, of hosts who hosts it elsewhere. */
    Stream<Idea> named() {
        boolean hostsNamed =
                meeting.attendances().stream()
                        .anyMatch(seat -> seat.side() == Attendance.Side.HOST);
        return (hostsNamed ? guests() : hosts())
                .filter(person -> seat(person.id()).isEmpty() && isCleared(person))
                .distinct()
                .limit(MOST_TRIED)
                .map(person -> {
                    Attendance seat =
                            new Attendance(
                                    person.id(),
                                    hostsNamed ? Attendance.Side.GUEST : Attendance.Side.HOST,
                                    Attendance.Role.PRINCIPAL,
                                    true);
                    return new Named(person, with(seat));
                })
                .filter(named -> helps(named.meeting()))
                .limit(MOST)
                .map(named ->
                        new Idea(
                                Approach.SETTLE,
                                corrected(
                                        Message.of(
                                                "remedy.named",
                                                named.person().shortName(),
                                                meeting.title()),
                                        named.meeting()),
                                NAMED_COST));
    }

    private record Named(Person person, Meeting meeting) {}

    private Stream<Person> guests() {
        Programme programme = planner.programme();
        return meeting.delegations().stream()
                .map(programme::get)
                .flatMap(delegation -> delegation.members().stream())
                .filter(member -> represents(member.duty()))
                .map(member -> programme.get(member.person()));
    }

    private Stream<Person> hosts() {
        Programme programme = planner.programme();
        List<Person> guests =
                meeting.attendances().stream().map(seat -> programme.get(seat.person())).toList();
        return programme.meetings().stream()
                .filter(other ->
                        other.delegations().stream().anyMatch(meeting.delegations()::contains))
                .flatMap(other -> other.attendances().stream())
                .filter(seat ->
                        seat.side() == Attendance.Side.HOST
                                && seat.role() == Attendance.Role.PRINCIPAL)
                .map(Attendance::person)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(programme::get)
                .sorted(
                        Comparator.comparingLong(host ->
                                guests.stream()
                                        .mapToLong(guest -> distance(host, guest))
                                        .min()
                                        .orElse(0)));
    }

    private Meeting with(Attendance seat) {
        return meeting.withAttendances(
                Stream.concat(meeting.attendances().stream(), Stream.of(seat)).toList());
    }

    private boolean helps(Meeting then) {
        return Trial.of(planner.programme(), planner.conflicts()).mends(finding, then);
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
