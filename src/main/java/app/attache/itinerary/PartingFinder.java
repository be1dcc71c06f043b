package app.attache.itinerary;

import app.attache.programme.Actual;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a wish to leave a city at another time, and refuses what is impossible.
 *
 * @param keepers who leaves as planned, of those who were to leave
 * @param later whether the new departure is to be later; else it is to be sooner
 */
record PartingFinder(
        Programme programme,
        Id<Delegation> whose,
        Id<Stay> which,
        NewTime departure,
        Keepers keepers,
        boolean later) {

    /** Further than this is a slip of the pen. */
    private static final int MOST_DAYS = 60;

    /** Who leaves as planned while the others leave at another time. */
    sealed interface Keepers {

        /** These, and the others do not. */
        record Named(List<Id<Person>> people) implements Keepers {}

        /** All but these; where there are none, nobody. */
        record AllBut(List<Id<Person>> people) implements Keepers {}
    }

    PartingFinder(Programme programme, ExtendStay change) {
        this(
                programme,
                change.delegation(),
                change.stay(),
                change.departure(),
                new Keepers.Named(change.leavingAsPlanned()),
                true);
    }

    PartingFinder(Programme programme, ShortenStay change) {
        this(
                programme,
                change.delegation(),
                change.stay(),
                change.departure(),
                new Keepers.AllBut(change.leavingEarly()),
                false);
    }

    /** @throws ItineraryFailure.UnknownDelegation when it is not there */
    static Delegation delegation(Programme programme, Id<Delegation> id) {
        return programme.find(id).orElseThrow(() -> new ItineraryFailure.UnknownDelegation(id));
    }

    /** @throws ItineraryFailure when the delegation has no stay, or not this one */
    static Stay stay(Programme programme, Delegation delegation, Id<Stay> id) {
        if (ExtendStay.staysOf(programme, delegation.id()).isEmpty()) {
            throw new ItineraryFailure.NoStay(delegation.name());
        }
        return programme
                .find(id)
                .filter(found -> found.delegation().equals(delegation.id()))
                .orElseThrow(() -> new ItineraryFailure.NotItsStay(id, delegation.name()));
    }

    /** @throws ItineraryFailure when the wish is impossible */
    Parting find() {
        Delegation delegation = delegation(programme, whose);
        Stay stay = stay(programme, delegation, which);
        Departing departing = Departing.of(programme, stay);
        refuseIfGone(delegation, departing);
        ZonedDateTime at = newDeparture(departing, programme.get(stay.city()).zone());
        List<Id<Person>> leaving = leaving(delegation, departing);
        Set<Id<Person>> staying = new LinkedHashSet<>();
        departing.travellers().stream()
                .map(Membership::person)
                .filter(person -> !leaving.contains(person))
                .forEach(staying::add);
        if (staying.isEmpty() && !leaving.isEmpty()) {
            throw new ItineraryFailure.NobodyStays(delegation.name());
        }
        return new Parting(delegation, departing, at, staying, leaving);
    }

    private void refuseIfGone(Delegation delegation, Departing departing) {
        for (Leg leg : departing.legs()) {
            boolean travelled =
                    leg.status() == Status.HELD
                            || programme.referring(Actual.class, leg.id()).stream()
                                    .anyMatch(actual -> actual.item().equals(leg.id()));
            if (travelled) {
                throw new ItineraryFailure.AlreadyLeft(delegation.name(), leg.wheelsUp());
            }
        }
    }

    private ZonedDateTime newDeparture(Departing departing, ZoneId zone) {
        ZonedDateTime present = departing.at().withZoneSameInstant(zone);
        ZonedDateTime at = WallTimes.read(departure, present);
        if (later && !at.isAfter(present)) {
            throw new ItineraryFailure.NotLater(present);
        }
        if (!later && !at.isBefore(present)) {
            throw new ItineraryFailure.NotSooner(present);
        }
        if (!later && !at.isAfter(departing.stay().time().start())) {
            throw new ItineraryFailure.NotInStay(
                    departing.stay().time().start(), departing.stay().time().end());
        }
        if (Duration.between(present, at).toDays() > MOST_DAYS) {
            throw new ItineraryFailure.TooFar(MOST_DAYS);
        }
        return at;
    }

    private List<Id<Person>> leaving(Delegation delegation, Departing departing) {
        List<Id<Person>> possible =
                departing.travellers().stream().map(Membership::person).toList();
        List<Id<Person>> named =
                switch (keepers) {
                    case Keepers.Named(List<Id<Person>> people) -> people;
                    case Keepers.AllBut(List<Id<Person>> people) -> people;
                };
        for (Id<Person> person : named) {
            if (!possible.contains(person)) {
                throw new ItineraryFailure.NotLeaving(person, delegation.name());
            }
        }
        return possible.stream()
                .filter(person ->
                        switch (keepers) {
                            case Keepers.Named(List<Id<Person>> people) -> people.contains(person);
                            case Keepers.AllBut(List<Id<Person>> people) ->
                                    !people.isEmpty() && !people.contains(person);
                        })
                .toList();
    }
}
