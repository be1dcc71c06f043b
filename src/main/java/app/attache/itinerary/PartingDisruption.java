package app.attache.itinerary;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a departure that is put off does: those who stay are not where they were to be until they arrive. */
record PartingDisruption(Parting parting) implements Disruption {

    @Override
    public List<Found> find(Planned planned, Set<Id<?>> own) {
        return new StrandedFinder(planned, parting, own).find();
    }

    @Override
    public List<Id<Person>> substitutes() {
        return parting.delegation().members().stream()
                .map(Membership::person)
                .filter(person -> !parting.staying().contains(person))
                .toList();
    }

    /** Before leaving, for what is where they leave from; after the arrival, for all else. */
    @Override
    public Opening opening(Programme programme, Meeting meeting) {
        Id<City> here = parting.departing().stay().city();
        boolean isHere =
                programme.cityOf(meeting.place()).map(City::id).filter(here::equals).isPresent();
        return isHere
                ? new Opening(
                        new Interval(
                                parting.absence().startInclusive(),
                                parting.newJourney().startInclusive()),
                        true)
                : Opening.from(parting.newJourney().endExclusive());
    }

    @Override
    public Optional<TimeSpan> remainder(Stay stay) {
        ZonedDateTime arrival =
                parting.newJourney().endExclusive().atZone(stay.time().start().getZone());
        return arrival.isBefore(stay.time().end())
                ? Optional.of(new TimeSpan(arrival, stay.time().end(), stay.time().certainty()))
                : Optional.empty();
    }
}
