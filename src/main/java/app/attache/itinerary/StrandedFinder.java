package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what those who stay longer cannot do any more: engagements, journeys and transfers elsewhere while they are still
 * away, anything while they travel, and the delegation's next stay. What they could not do before either is none of it.
 */
final class StrandedFinder {

    /** More than anybody waits before a leg or after it. */
    private static final Duration BESIDE_A_LEG = Duration.ofDays(7);

    private final Planned planned;
    private final Programme programme;
    private final Parting parting;
    private final Set<Id<?>> own;
    private final Interval oldJourney;
    private final Interval newJourney;
    private final Interval absence;
    private final Id<City> here;
    private final Set<Id<City>> onward;

    /**
     * @param planned with the new departure in it
     * @param own the items that the change itself moves
     */
    StrandedFinder(Planned planned, Parting parting, Set<Id<?>> own) {
        this.planned = planned;
        this.programme = planned.programme();
        this.parting = parting;
        this.own = own;
        this.oldJourney = parting.oldJourney();
        this.newJourney = parting.newJourney();
        this.absence = parting.absence();
        this.here = parting.departing().stay().city();
        this.onward = onward();
    }

    /** Everything stranded, in the order of its start. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        planned.during(absence, Meeting.class)
                .forEach(meeting -> meeting(meeting).ifPresent(found::add));
        planned.during(around(absence), Leg.class).forEach(leg -> leg(leg).ifPresent(found::add));
        planned.during(absence, Movement.class)
                .forEach(movement -> movement(movement).ifPresent(found::add));
        planned.during(absence, Stay.class).forEach(stay -> stay(stay).ifPresent(found::add));
        found.sort(
                Comparator.comparing((Found item) ->
                                Items.time(programme, item.item()).start().toInstant())
                        .thenComparing(Found::item));
        return found;
    }

    // A leg takes people from the call on, and until they are through after it.
    private static Interval around(Interval time) {
        return new Interval(
                time.startInclusive().minus(BESIDE_A_LEG), time.endExclusive().plus(BESIDE_A_LEG));
    }

    private Optional<Found> meeting(Meeting meeting) {
        Interval time = meeting.time().interval();
        if (!open(meeting.status())
                || meeting.time().certainty() == Certainty.TO_BE_CONFIRMED
                || !lost(time)) {
            return Optional.empty();
        }
        List<Id<Person>> people = meeting.present().filter(parting.staying()::contains).toList();
        boolean unnamed =
                meeting.attendances().isEmpty()
                        && meeting.delegations().contains(parting.delegation().id());
        if (people.isEmpty() && !unnamed) {
            return Optional.empty();
        }
        return cause(meeting.place(), time).map(cause -> new Found(meeting.id(), cause, people));
    }

    private Optional<Cause> cause(Place place, Interval time) {
        if (time.overlaps(newJourney)) {
            return Optional.of(Cause.TRAVELLING);
        }
        return programme
                .cityOf(place)
                .map(City::id)
                .filter(city -> !city.equals(here) && onward.contains(city))
                .map(_ -> Cause.ELSEWHERE);
    }

    private Optional<Found> leg(Leg leg) {
        if (!open(leg.status()) || own.contains(leg.id()) || !lost(leg.occupied())) {
            return Optional.empty();
        }
        boolean ours = leg.delegation().equals(parting.delegation().id());
        List<Id<Person>> people =
                Journeys.aboard(programme, leg).stream()
                        .filter(parting.staying()::contains)
                        .toList();
        if (people.isEmpty() && !(ours && leg.manifest().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Found(leg.id(), causeOf(leg.occupied()), people));
    }

    private Optional<Found> movement(Movement movement) {
        Interval time = movement.time().interval();
        Id<City> city = programme.get(movement.from()).city();
        if (!open(movement.status())
                || own.contains(movement.id())
                || city.equals(here)
                || !onward.contains(city)
                || !lost(time)) {
            return Optional.empty();
        }
        List<Id<Person>> people =
                movement.people().stream().filter(parting.staying()::contains).toList();
        boolean ours = movement.delegation().equals(parting.delegation().id());
        if (people.isEmpty() && !(ours && movement.people().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Found(movement.id(), causeOf(time), people));
    }

    private Optional<Found> stay(Stay stay) {
        Interval time = stay.time().interval();
        boolean next =
                stay.delegation().equals(parting.delegation().id())
                        && !own.contains(stay.id())
                        && !time.startInclusive().isBefore(oldJourney.startInclusive())
                        && time.startInclusive().isBefore(newJourney.endExclusive());
        return next
                ? Optional.of(new Found(stay.id(), Cause.ELSEWHERE, List.of()))
                : Optional.empty();
    }

    private boolean lost(Interval time) {
        return time.overlaps(absence) && !time.overlaps(oldJourney);
    }

    private Cause causeOf(Interval time) {
        return time.overlaps(newJourney) ? Cause.TRAVELLING : Cause.ELSEWHERE;
    }

    private static boolean open(Status status) {
        return status != Status.CANCELLED && status != Status.HELD;
    }

    /** The cities that those who stay were to be in after the old departure, as far as the programme says. */
    private Set<Id<City>> onward() {
        Set<Id<Delegation>> theirs = theirs();
        Set<Id<City>> cities = new HashSet<>();
        parting.departing().legs().forEach(leg -> addOnward(leg, cities));
        for (Leg leg : programme.referring(Leg.class, theirs)) {
            addOnward(leg, cities);
        }
        for (Stay stay : programme.referring(Stay.class, theirs)) {
            if (stay.time().interval().endExclusive().isAfter(oldJourney.endExclusive())) {
                cities.add(stay.city());
            }
        }
        if (parting.departing().legs().isEmpty()) {
            programme.all(City.class).forEach(city -> cities.add(city.id()));
        }
        return cities;
    }

    private void addOnward(Leg leg, Set<Id<City>> cities) {
        if (!leg.occupied().endExclusive().isBefore(oldJourney.endExclusive())) {
            programme.cityOf(leg.destination()).ifPresent(city -> cities.add(city.id()));
            programme.cityOf(leg.origin()).ifPresent(city -> cities.add(city.id()));
        }
    }

    /** The delegations that any of those who stay is in. */
    private Set<Id<Delegation>> theirs() {
        Set<Id<Delegation>> theirs = new HashSet<>();
        theirs.add(parting.delegation().id());
        programme
                .referring(Delegation.class, parting.staying())
                .forEach(delegation -> theirs.add(delegation.id()));
        return theirs;
    }
}
