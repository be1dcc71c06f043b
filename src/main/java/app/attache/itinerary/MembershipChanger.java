package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    private Membership changed(Membership member) {
        if (parting.leaving().contains(member.person())) {
            Participation part = new Participation.Part(joins(member), leaves(member.person()));
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

    private ZonedDateTime joins(Membership member) {
        return switch (member.participation()) {
            case Participation.Part part -> part.from();
            case Participation.Whole _ -> beginning();
        };
    }

    private ZonedDateTime beginning() {
        Programme programme = draft.before();
        List<ZonedDateTime> starts = new ArrayList<>();
        Stream<Leg> legs =
                programme.all(Leg.class).stream()
                        .filter(leg -> leg.delegation().equals(parting.delegation().id()));
        legs.map(Leg::callTime).forEach(starts::add);
        Stream<Stay> stays =
                programme.all(Stay.class).stream()
                        .filter(stay -> stay.delegation().equals(parting.delegation().id()));
        stays.map(stay -> stay.time().start()).forEach(starts::add);
        return starts.stream().min(Comparator.comparing(ZonedDateTime::toInstant)).orElseThrow();
    }
}
