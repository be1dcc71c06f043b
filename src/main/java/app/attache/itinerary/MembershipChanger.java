package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Makes those who leave as planned part-travellers, and keeps part-travellers who stay on with the delegation. */
record MembershipChanger(Draft draft, Parting parting) {

    List<Effect> change() {
        Delegation delegation = parting.delegation();
        List<Membership> members = delegation.members().stream().map(this::changed).toList();
        draft.put(delegation.withMembers(members));
        if (parting.leaving().isEmpty()) {
            return List.of();
        }
        List<Id<Leg>> legs =
                parting.departing().legs().stream()
                        .filter(leg ->
                                parting.departing().on(leg).stream()
                                        .anyMatch(parting.leaving()::contains))
                        .map(Leg::id)
                        .toList();
        return List.of(
                new Effect.PeopleLeave(
                        parting.leaving(),
                        parting.departing().at(),
                        legs,
                        parting.staying().size()));
    }

    /** Makes those who leave sooner part-travellers. Call after the legs were moved. */
    List<Effect> leaveEarly() {
        Delegation delegation = parting.delegation();
        Journeys journeys = new Journeys(draft.before(), delegation);
        List<Membership> members = new ArrayList<>();
        for (Membership member : delegation.members()) {
            ZonedDateTime joins = journeys.joins(member);
            boolean leaves = parting.staying().contains(member.person());
            members.add(
                    leaves && joins.isBefore(parting.at())
                            ? new Membership(
                                    member.person(),
                                    member.duty(),
                                    new Participation.Part(joins, parting.at()))
                            : member);
        }
        draft.put(delegation.withMembers(members));
        return List.of(
                new Effect.PeopleLeave(
                        List.copyOf(parting.staying()),
                        parting.at(),
                        List.of(),
                        parting.leaving().size()));
    }

    private Delegation delegation() {
        return parting.delegation();
    }

    private Membership changed(Membership member) {
        if (parting.leaving().contains(member.person())) {
            Participation part =
                    new Participation.Part(
                            new Journeys(draft.before(), delegation()).joins(member),
                            leaves(member.person()));
            return new Membership(member.person(), member.duty(), part);
        }
        if (parting.staying().contains(member.person())
                && member.participation()
                        instanceof Participation.Part(ZonedDateTime from, ZonedDateTime until)
                && until.toInstant().isBefore(parting.newJourney().endExclusive())) {
            Duration later = Duration.between(parting.departing().at(), parting.at());
            return new Membership(
                    member.person(),
                    member.duty(),
                    new Participation.Part(from, until.plus(later)));
        }
        return member;
    }

    private ZonedDateTime leaves(Id<Person> person) {
        return parting.departing().legs().stream()
                .filter(leg -> parting.departing().on(leg).contains(person))
                .map(Leg::wheelsUp)
                .findFirst()
                .orElse(parting.departing().at());
    }
}
