package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Dependency;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What facts are called within a sentence. */
record FactText(Programme programme, Texts texts) {

    String of(Id<?> id) {
        return switch ((Entity) programme.get(id)) {
            case Person person -> person.shortName();
            case Meeting meeting -> texts.get("conflict.item.meeting", meeting.title());
            case Leg leg -> leg(leg);
            case Stay stay -> texts.get("conflict.item.stay", programme.get(stay.city()).name());
            case Movement movement ->
                    texts.get("conflict.item.movement", of(movement.from()), of(movement.to()));
            case Venue venue -> venue.name();
            case Delegation delegation -> delegation.name();
            case City city -> city.name();
            default -> id.value();
        };
    }

    /** A sentence begins with it. */
    String first(Id<?> id) {
        String name = of(id);
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    /** The room of a venue with it, or the venue alone. */
    String place(Id<?> venue, String room) {
        Optional<Room> named =
                programme.get(venue) instanceof Venue at ? at.room(room) : Optional.empty();
        return named.map(one -> texts.get("conflict.place.room", one.name(), of(venue)))
                .orElseGet(() -> of(venue));
    }

    String city(Place place) {
        return programme
                .cityOf(place)
                .map(City::name)
                .orElseGet(() -> texts.get("conflict.place.unknown"));
    }

    /**
     * When a meeting, leg, movement or stay is planned, by the clocks of the places where it begins and ends, whatever clock it is
     * kept on.
     */
    TimeSpan time(Id<?> item) {
        TimeSpan written = written(item);
        return switch (written.certainty()) {
            case FIXED, APPROXIMATE ->
                    new TimeSpan(
                            local(written.start(), startPlace(item)),
                            local(written.end(), endPlace(item)),
                            written.certainty());
            case PART_OF_DAY, TO_BE_CONFIRMED -> written;
        };
    }

    private ZonedDateTime local(ZonedDateTime time, Place place) {
        return programme
                .cityOf(place)
                .map(city -> time.withZoneSameInstant(city.zone()))
                .orElse(time);
    }

    /** When a meeting, leg, movement or stay is planned, as it is written down. */
    TimeSpan written(Id<?> item) {
        return switch ((Entity) programme.get(item)) {
            case Meeting meeting -> meeting.time();
            case Leg leg -> leg.time();
            case Movement movement -> movement.time();
            case Stay stay -> stay.time();
            default -> throw new IllegalArgumentException("Takes no time: " + item);
        };
    }

    /** The first meeting among the items of {@code finding}, which has one. */
    Meeting meeting(Finding finding) {
        return finding.items().stream()
                .map(programme::get)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The first leg among the items of {@code finding}, which has one. */
    Leg leg(Finding finding) {
        return finding.items().stream()
                .map(programme::get)
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The dependency with this id. */
    Dependency dependency(Id<?> id) {
        return (Dependency) programme.get(id);
    }

    /** The items in the order of their times. */
    List<Id<?>> inOrder(Finding finding) {
        return finding.items().stream()
                .sorted(
                        Comparator.<Id<?>, Instant>comparing(item -> time(item).start().toInstant())
                                .thenComparing(item -> time(item).end().toInstant()))
                .toList();
    }

    /** Where an item is, or begins. */
    Place startPlace(Id<?> item) {
        return switch (programme.get(item)) {
            case Meeting meeting -> meeting.place();
            case Leg leg -> leg.origin();
            case Stay stay -> new Place.InCity(stay.city());
            case Movement movement -> new Place.AtVenue(movement.from());
            default -> Place.UNSTATED;
        };
    }

    /** Where an item is, or ends. */
    Place endPlace(Id<?> item) {
        return switch (programme.get(item)) {
            case Leg leg -> leg.destination();
            case Movement movement -> new Place.AtVenue(movement.to());
            default -> startPlace(item);
        };
    }

    private String leg(Leg leg) {
        boolean known =
                programme.cityOf(leg.origin()).isPresent()
                        && programme.cityOf(leg.destination()).isPresent();
        return known || leg.name().isEmpty()
                ? texts.get(
                        "conflict.item.leg." + leg.mode().name().toLowerCase(Locale.ROOT),
                        city(leg.origin()),
                        city(leg.destination()))
                : leg.name();
    }
}
