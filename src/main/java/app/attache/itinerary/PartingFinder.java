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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a wish to stay longer, and refuses what is impossible. */
record PartingFinder(Programme programme, ExtendStay change) {

    /** Further than this is a slip of the pen. */
    private static final int MOST_DAYS = 60;

    /** @throws ItineraryFailure when the wish is impossible */
    Parting find() {
        Delegation delegation =
                programme
                        .find(change.delegation())
                        .orElseThrow(
                                () -> new ItineraryFailure.UnknownDelegation(change.delegation()));
        if (ExtendStay.staysOf(programme, delegation.id()).isEmpty()) {
            throw new ItineraryFailure.NoStay(delegation.name());
        }
        Stay stay =
                programme
                        .find(change.stay())
                        .filter(found -> found.delegation().equals(delegation.id()))
                        .orElseThrow(() ->
                                new ItineraryFailure.NotItsStay(change.stay(), delegation.name()));
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
                            || programme.all(Actual.class).stream()
                                    .anyMatch(actual -> actual.item().equals(leg.id()));
            if (travelled) {
                throw new ItineraryFailure.AlreadyLeft(delegation.name(), leg.wheelsUp());
            }
        }
    }

    private ZonedDateTime newDeparture(Departing departing, ZoneId zone) {
        ZonedDateTime present = departing.at().withZoneSameInstant(zone);
        ZonedDateTime at =
                switch (change.departure()) {
                    case NewTime.At(LocalDateTime time, NewTime.Occurrence occurrence) ->
                            WallTimes.at(time, occurrence, zone);
                    case NewTime.OnDay on ->
                            WallTimes.at(
                                    on.date().atTime(present.toLocalTime()),
                                    NewTime.Occurrence.ONLY,
                                    zone);
                };
        if (!at.isAfter(present)) {
            throw new ItineraryFailure.NotLater(present);
        }
        if (Duration.between(present, at).toDays() > MOST_DAYS) {
            throw new ItineraryFailure.TooFar(MOST_DAYS);
        }
        return at;
    }

    private List<Id<Person>> leaving(Delegation delegation, Departing departing) {
        List<Id<Person>> possible =
                departing.travellers().stream().map(Membership::person).toList();
        for (Id<Person> person : change.leavingAsPlanned()) {
            if (!possible.contains(person)) {
                throw new ItineraryFailure.NotLeaving(person, delegation.name());
            }
        }
        return possible.stream().filter(change.leavingAsPlanned()::contains).toList();
    }
}
