package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Participation;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who of a delegation is with it when. */
record Journeys(Programme programme, Delegation delegation) {

    /** Who travels on a leg: those on its manifest, and where it names nobody the members who are with the delegation then. */
    static List<Id<Person>> aboard(Programme programme, Leg leg) {
        return leg.manifest().isEmpty()
                ? of(programme, leg.delegation()).at(leg.wheelsUp())
                : leg.manifest();
    }

    /** Who is driven, likewise. */
    static List<Id<Person>> aboard(Programme programme, Movement movement) {
        return movement.people().isEmpty()
                ? of(programme, movement.delegation()).at(movement.time().start())
                : movement.people();
    }

    private static Journeys of(Programme programme, Id<Delegation> delegation) {
        return new Journeys(programme, programme.get(delegation));
    }

    /** The members who are with it at a moment, in order of precedence. */
    List<Id<Person>> at(ZonedDateTime moment) {
        return delegation.members().stream()
                .filter(member -> Items.takesPart(member, moment))
                .map(Membership::person)
                .toList();
    }

    /** When a member joins it. */
    ZonedDateTime joins(Membership member) {
        return switch (member.participation()) {
            case Participation.Part part -> part.from();
            case Participation.Whole _ -> beginning();
        };
    }

    private ZonedDateTime beginning() {
        List<ZonedDateTime> starts = new ArrayList<>();
        programme.referring(Leg.class, delegation.id()).stream()
                .filter(leg -> leg.delegation().equals(delegation.id()))
                .map(Leg::callTime)
                .forEach(starts::add);
        programme.referring(Stay.class, delegation.id()).stream()
                .filter(stay -> stay.delegation().equals(delegation.id()))
                .map(stay -> stay.time().start())
                .forEach(starts::add);
        return starts.stream().min(Comparator.comparing(ZonedDateTime::toInstant)).orElseThrow();
    }
}
