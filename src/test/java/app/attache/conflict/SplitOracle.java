package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds divided delegations, slowly: of every member at every meeting it looks where all legs and stays put the person. */
final class SplitOracle {

    private static final Set<Membership.Duty> DELEGATES =
            EnumSet.of(
                    Membership.Duty.PRINCIPAL,
                    Membership.Duty.HEAD_OF_DELEGATION,
                    Membership.Duty.ACTING_HEAD,
                    Membership.Duty.MEMBER);

    private final Programme programme;

    private SplitOracle(Programme programme) {
        this.programme = programme;
    }

    /** Of a finding what the oracle tells. */
    static String line(Finding finding) {
        return finding.verdict() + " " + finding.items() + " " + finding.subjects();
    }

    /** What is found in a programme of fixed times alone. */
    static Set<String> found(Programme programme) {
        SplitOracle oracle = new SplitOracle(programme);
        Set<String> found = new TreeSet<>();
        for (Meeting meeting : programme.meetings()) {
            for (Id<Delegation> id : meeting.delegations()) {
                oracle.divided(meeting, programme.get(id))
                        .ifPresent(subjects ->
                                found.add("CERTAIN " + List.of(meeting.id()) + " " + subjects));
            }
        }
        return found;
    }

    private Optional<List<Id<?>>> divided(Meeting meeting, Delegation delegation) {
        Optional<City> city = programme.cityOf(meeting.place());
        if (!Oracle.judged(meeting)
                || meeting.place() instanceof Place.Remote
                || city.isEmpty()
                || travelsAsOne(delegation)) {
            return Optional.empty();
        }
        List<Membership> here =
                delegation.members().stream()
                        .filter(member -> isHere(member.person(), meeting, city.get()))
                        .toList();
        if (here.isEmpty()
                || here.stream().anyMatch(it -> it.duty() == Membership.Duty.ACTING_HEAD)) {
            return Optional.empty();
        }
        Optional<Membership> head = delegation.head();
        if (head.isPresent()
                && !here.contains(head.get())
                && meeting.attendances().stream()
                        .noneMatch(it -> it.person().equals(head.get().person()))) {
            return Optional.of(List.of(delegation.id(), head.get().person()));
        }
        long all = count(delegation.members());
        long present = count(here);
        return present > 0 && present * 2 < all
                ? Optional.of(List.of(delegation.id()))
                : Optional.empty();
    }

    private static long count(List<Membership> members) {
        return members.stream().filter(member -> DELEGATES.contains(member.duty())).count();
    }

    private boolean travelsAsOne(Delegation delegation) {
        return delegation.members().stream()
                        .noneMatch(it -> it.participation() instanceof Participation.Part)
                && legs().filter(leg -> leg.delegation().equals(delegation.id()))
                        .allMatch(leg ->
                                delegation.members().stream()
                                        .map(Membership::person)
                                        .allMatch(
                                                person -> Oracle.travels(programme, person, leg)));
    }

    private boolean isHere(Id<Person> person, Meeting meeting, City city) {
        long start = Oracle.start(meeting.time());
        long end = Oracle.end(meeting.time());
        boolean underWay =
                legs().filter(leg -> Oracle.travels(programme, person, leg))
                        .anyMatch(leg -> Oracle.occupies(leg, start, end));
        return !underWay && !new Oracle(programme).outside(person, city, start, end);
    }

    private Stream<Leg> legs() {
        return programme.all(Leg.class).stream().filter(leg -> leg.status() != Status.CANCELLED);
    }
}
