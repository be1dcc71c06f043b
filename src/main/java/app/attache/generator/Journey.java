package app.attache.generator;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Notes;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The flights of a visit, out from home over its cities and back, and the stays between them. */
final class Journey {

    private static final Duration CLEARANCE = Duration.ofMinutes(45);

    /** Who arrives earlier than this in the morning sleeps there that night. */
    private static final int NIGHT_ENDS = 6;

    private final HostCity home;
    private final List<Sojourn> sojourns;
    private final List<TimeSpan> flights;
    private final int landing;

    Journey(HostCity home, List<Sojourn> sojourns, Dice dice) {
        this.home = home;
        this.sojourns = List.copyOf(sojourns);
        this.landing = Quarters.at(this.sojourns.getFirst().firstDay() - 1, 17, 0) + dice.below(8);
        this.flights = flights();
    }

    HostCity home() {
        return home;
    }

    List<Sojourn> sojourns() {
        return sojourns;
    }

    private List<TimeSpan> flights() {
        List<TimeSpan> flights = new ArrayList<>();
        flights.add(outward(sojourns.getFirst()));
        for (int i = 0; i < sojourns.size(); i++) {
            ZonedDateTime up = sojourns.get(i).city().moment(sojourns.get(i).wheelsUp());
            flights.add(flight(up, sojourns.get(i).city(), cityAfter(i)));
        }
        return List.copyOf(flights);
    }

    private TimeSpan outward(Sojourn first) {
        ZonedDateTime down = first.city().moment(landing);
        Duration length = Quarters.length(home.capital().flightTo(first.city().capital()));
        ZonedDateTime up = down.minus(length).withZoneSameInstant(home.capital().zone());
        return TimeSpan.fixed(up, down);
    }

    private static TimeSpan flight(ZonedDateTime up, HostCity from, HostCity to) {
        Duration length = Quarters.length(from.capital().flightTo(to.capital()));
        return TimeSpan.fixed(up, up.plus(length).withZoneSameInstant(to.capital().zone()));
    }

    private HostCity cityAfter(int sojourn) {
        return sojourn + 1 < sojourns.size() ? sojourns.get(sojourn + 1).city() : home;
    }

    private HostCity cityBefore(int flight) {
        return flight == 0 ? home : sojourns.get(flight - 1).city();
    }

    /** When the travellers of the flight out of a city must be at its airport. */
    ZonedDateTime callTime(int sojourn) {
        return flights.get(sojourn + 1).start().minus(Quarters.length(Sojourn.CALL_LEAD));
    }

    /** When the flight into the first city lands, in quarters. */
    int landing() {
        return landing;
    }

    /** When the flight into a city lands. */
    ZonedDateTime arrival(int sojourn) {
        return flights.get(sojourn).end();
    }

    /** The flights of one delegation. */
    List<Leg> legs(Id<Delegation> delegation, Manifest manifest, World world) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < flights.size(); i++) {
            HostCity to = i < sojourns.size() ? sojourns.get(i).city() : home;
            List<Id<Person>> aboard = manifest.aboard(i);
            legs.add(
                    Leg.draft(
                                    Id.leg(world.numbering().next(Kind.LEG)),
                                    delegation,
                                    new Place.AtVenue(cityBefore(i).airport().id()),
                                    new Place.AtVenue(to.airport().id()),
                                    flights.get(i))
                            .name("XX " + world.dice().between(100, 999))
                            .callLead(Quarters.length(Sojourn.CALL_LEAD))
                            .clearance(CLEARANCE)
                            .seats(aboard.size() + world.dice().below(6))
                            .manifest(aboard)
                            .status(Status.CONFIRMED)
                            .build());
        }
        return legs;
    }

    /** Who is on which flight, counted from 0. */
    interface Manifest {
        List<Id<Person>> aboard(int flight);
    }

    /** The stays of one delegation. */
    List<Stay> stays(Id<Delegation> delegation, World world) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < sojourns.size(); i++) {
            HostCity city = sojourns.get(i).city();
            TimeSpan time = TimeSpan.fixed(arrival(i), flights.get(i + 1).start());
            stays.add(
                    new Stay(
                            Id.stay(world.numbering().next(Kind.STAY)),
                            delegation,
                            city.id(),
                            time,
                            new Place.AtVenue(city.lodging().id()),
                            nights(time),
                            Notes.NONE));
        }
        return stays;
    }

    private static List<Ron> nights(TimeSpan stay) {
        LocalDate first = stay.start().minusHours(NIGHT_ENDS).toLocalDate();
        return first.datesUntil(stay.end().toLocalDate())
                .map(night -> new Ron(night, Ron.Lodging.CONFIRMED))
                .toList();
    }
}
