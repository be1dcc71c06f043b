package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Certainty;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the meetings, legs and transfers of people that a change of where they are makes impossible.
 *
 * @param people who are elsewhere than was planned
 * @param whole whether that is all of the delegation, so that what names nobody is concerned as well
 * @param own the items that the change itself touches, which are left out
 * @param test tells whether something in a city at a time has become impossible, and why
 */
record AffectedFinder(
        Programme programme,
        Delegation delegation,
        Set<Id<Person>> people,
        boolean whole,
        Set<Id<?>> own,
        Test test) {

    /** Tells why something has become impossible. */
    interface Test {

        /**
         * Why it cannot take place; nothing when it can.
         *
         * @param city where it is; nothing where that is not stated, or matters to nobody
         */
        Optional<Cause> of(Optional<Id<City>> city, Interval time);
    }

    /** All of them, by their start. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        Set<Id<?>> concerned = new HashSet<>(people);
        concerned.add(delegation.id());
        for (Kind kind : List.of(Kind.MEETING, Kind.LEG, Kind.MOVEMENT)) {
            programme.referring(kind.type(), concerned).stream()
                    .filter(Items::open)
                    .filter(item -> !own.contains(item.id()))
                    .forEach(item -> check(item).ifPresent(found::add));
        }
        found.sort(
                Comparator.comparing((Found item) ->
                                Items.time(programme, item.item()).start().toInstant())
                        .thenComparing(Found::item));
        return found;
    }

    private Optional<Found> check(Entity item) {
        return switch (item) {
            case Meeting meeting ->
                    meeting.time().certainty() == Certainty.TO_BE_CONFIRMED
                            ? Optional.empty()
                            : check(
                                    meeting,
                                    meeting.present().toList(),
                                    meeting.attendances().isEmpty()
                                            && meeting.delegations().contains(delegation.id()),
                                    city(meeting.place()),
                                    meeting.time().interval());
            case Leg leg ->
                    check(
                            leg,
                            leg.manifest(),
                            unnamed(leg.manifest(), leg.delegation()),
                            city(leg.origin()),
                            leg.occupied());
            case Movement movement ->
                    check(
                            movement,
                            movement.people(),
                            unnamed(movement.people(), movement.delegation()),
                            Optional.of(programme.get(movement.from()).city()),
                            movement.time().interval());
            default -> Optional.empty();
        };
    }

    private Optional<Found> check(
            Entity item,
            List<Id<Person>> named,
            boolean unnamed,
            Optional<Id<City>> city,
            Interval time) {
        List<Id<Person>> theirs = named.stream().filter(people::contains).toList();
        return theirs.isEmpty() && !(unnamed && whole)
                ? Optional.empty()
                : test.of(city, time).map(cause -> new Found(item.id(), cause, theirs));
    }

    private boolean unnamed(List<Id<Person>> named, Id<Delegation> whose) {
        return named.isEmpty() && whose.equals(delegation.id());
    }

    private Optional<Id<City>> city(Place place) {
        return programme.cityOf(place).map(City::id);
    }
}
