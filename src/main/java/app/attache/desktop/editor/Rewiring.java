package app.attache.desktop.editor;

import app.attache.programme.Actual;
import app.attache.programme.Attendance;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.DoorToDoor;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Revision;
import app.attache.programme.Separation;
import app.attache.programme.Series;
import app.attache.programme.SeriesDates;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import app.attache.programme.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Facts that no longer refer to what goes, or to another in its place. */
final class Rewiring {

    private Rewiring() {}

    /** The fact without {@code gone}; empty where it means nothing without one of them. */
    static Optional<Entity> without(Entity fact, Set<Id<?>> gone) {
        Optional<Entity> rest =
                switch (fact) {
                    case Meeting meeting ->
                            Optional.of(
                                    meeting.with(it ->
                                            it.place(without(meeting.place(), gone))
                                                    .delegations(
                                                            without(meeting.delegations(), gone))
                                                    .attendances(
                                                            attendances(
                                                                    meeting.attendances(), gone))));
                    case Delegation delegation ->
                            Optional.of(
                                    delegation.withMembers(
                                            delegation.members().stream()
                                                    .filter(it -> !gone.contains(it.person()))
                                                    .toList()));
                    case Stay stay -> Optional.of(stay.withLodging(without(stay.lodging(), gone)));
                    case Leg leg ->
                            Optional.of(
                                    leg.with(it ->
                                            it.origin(without(leg.origin(), gone))
                                                    .destination(without(leg.destination(), gone))
                                                    .manifest(without(leg.manifest(), gone))));
                    case Series series -> SeriesDates.without(series, gone).map(Entity.class::cast);
                    case Movement movement ->
                            Optional.of(movement.withPeople(without(movement.people(), gone)));
                    case Wish wish -> wish(wish, gone);
                    default -> Optional.empty();
                };
        return rest.filter(it -> it.references().noneMatch(gone::contains));
    }

    private static Place without(Place place, Set<Id<?>> gone) {
        return place.references().anyMatch(gone::contains) ? Place.UNSTATED : place;
    }

    private static <T extends Entity> List<Id<T>> without(List<Id<T>> ids, Set<Id<?>> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }

    // A wish of nobody is none.
    private static Optional<Entity> wish(Wish wish, Set<Id<?>> gone) {
        List<Id<Delegation>> whose = without(wish.delegations(), gone);
        return whose.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wish.with(it ->
                                it.place(without(wish.place(), gone))
                                        .delegations(whose)
                                        .attendances(attendances(wish.attendances(), gone))
                                        .after(
                                                wish.after().stream()
                                                        .filter(id -> !gone.contains(id))
                                                        .toList())));
    }

    private static List<Attendance> attendances(List<Attendance> all, Set<Id<?>> gone) {
        return all.stream().filter(it -> !gone.contains(it.person())).toList();
    }

    /** The fact with {@code other} wherever {@code gone} stood; empty where that makes no sense. */
    static Optional<Entity> reassigned(Entity fact, Id<?> gone, Id<?> other) {
        Swap swap = new Swap(gone, other);
        try {
            Optional<Entity> swapped = swap.in(fact);
            return swapped.filter(it -> it.references().noneMatch(gone::equals));
        } catch (IllegalArgumentException impossible) {
            // A way from a venue to itself, or somebody kept apart from himself.
            return Optional.empty();
        }
    }

    /** One id in the place of another. */
    private record Swap(Id<?> gone, Id<?> other) {

        Optional<Entity> in(Entity fact) {
            return Optional.ofNullable(
                    switch (fact) {
                        case Venue venue -> venue.withCity(swap(venue.city()));
                        case DoorToDoor way ->
                                way.with(it -> it.from(swap(way.from())).to(swap(way.to())));
                        case Delegation delegation ->
                                delegation.with(it ->
                                        it.visit(swap(delegation.visit()))
                                                .members(members(delegation)));
                        case Stay stay ->
                                stay.with(it ->
                                        it.delegation(swap(stay.delegation()))
                                                .city(swap(stay.city()))
                                                .lodging(place(stay.lodging())));
                        case Leg leg ->
                                leg.with(it ->
                                        it.delegation(swap(leg.delegation()))
                                                .origin(place(leg.origin()))
                                                .destination(place(leg.destination()))
                                                .manifest(each(leg.manifest())));
                        case Movement movement ->
                                movement.with(it ->
                                        it.delegation(swap(movement.delegation()))
                                                .from(swap(movement.from()))
                                                .to(swap(movement.to()))
                                                .people(each(movement.people())));
                        case Meeting meeting ->
                                meeting.with(it ->
                                        it.place(place(meeting.place()))
                                                .delegations(each(meeting.delegations()))
                                                .attendances(attendances(meeting.attendances())));
                        case Dependency dependency ->
                                dependency.with(it ->
                                        it.predecessor(swapAny(dependency.predecessor()))
                                                .successor(swapAny(dependency.successor())));
                        case Actual actual -> actual.withItem(swapAny(actual.item()));
                        case Revision revision ->
                                revision.withDelegation(swap(revision.delegation()));
                        case Separation separation ->
                                separation.with(it ->
                                        it.one(swapAny(separation.one()))
                                                .other(swapAny(separation.other())));
                        case Wish wish ->
                                wish.with(it ->
                                        it.place(place(wish.place()))
                                                .delegations(each(wish.delegations()))
                                                .attendances(attendances(wish.attendances()))
                                                .after(
                                                        wish.after().stream()
                                                                .<Id<?>>map(this::swapAny)
                                                                .distinct()
                                                                .toList()));
                        default -> null;
                    });
        }

        @SuppressWarnings("unchecked") // both are of the kind of T
        private <T extends Entity> Id<T> swap(Id<T> id) {
            return id.equals(gone) ? (Id<T>) other : id;
        }

        private Id<?> swapAny(Id<?> id) {
            return id.equals(gone) ? other : id;
        }

        // Who is there already does not come a second time.
        private <T extends Entity> List<Id<T>> each(List<Id<T>> ids) {
            return ids.stream().map(this::swap).distinct().toList();
        }

        private List<Membership> members(Delegation delegation) {
            return once(
                    delegation.members(),
                    it -> new Membership(swap(it.person()), it.duty(), it.participation()),
                    Membership::person);
        }

        private List<Attendance> attendances(List<Attendance> all) {
            return once(
                    all,
                    it ->
                            it.person().equals(gone)
                                    ? new Attendance(
                                            swap(it.person()), it.side(), it.role(), it.required())
                                    : it,
                    Attendance::person);
        }

        private static <R> List<R> once(
                List<R> rows, UnaryOperator<R> swap, Function<R, Id<Person>> who) {
            List<R> once = new ArrayList<>();
            for (R row : rows) {
                R swapped = swap.apply(row);
                if (once.stream().noneMatch(it -> who.apply(it).equals(who.apply(swapped)))) {
                    once.add(swapped);
                }
            }
            return once;
        }

        // A room is one of its own venue: at another, only the venue is known.
        private Place place(Place place) {
            if (place.references().noneMatch(gone::equals)) {
                return place;
            }
            return other.kind() == Kind.CITY
                    ? new Place.InCity(city())
                    : new Place.AtVenue(Id.venue(other.value()));
        }

        private Id<City> city() {
            return Id.city(other.value());
        }
    }
}
