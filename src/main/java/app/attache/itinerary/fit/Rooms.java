package app.attache.itinerary.fit;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rooms would do where a wish leaves it open. Only what is known to hold so many people is proposed: a room that the file
 * says nothing of may be anything.
 */
record Rooms(Programme programme) {

    /** More are no choice but a list. */
    private static final int MOST = 4;

    /** A room in which so many people could meet, with how many it holds; 0 where nobody says. */
    private record Fitting(Place place, int capacity) {}

    /**
     * Where in a venue {@code people} could meet: in its meeting rooms that hold them, the smallest first, those of which it is not known
     * last. The venue as it is where it has no such room.
     */
    List<Place> in(Id<Venue> venue, int people) {
        List<Place> rooms =
                rooms(programme.get(venue))
                        .filter(room -> room.capacity() == 0 || room.capacity() >= people)
                        .sorted(smallestFirst())
                        .limit(MOST)
                        .map(Fitting::place)
                        .toList();
        return rooms.isEmpty() ? List.of(new Place.AtVenue(venue)) : rooms;
    }

    /**
     * Where in a city {@code people} could meet who stay there: in the house in which they stay, and then wherever a room or a
     * venue is known to hold them, the smallest first.
     */
    List<Place> in(City city, Optional<Stay> stay, int people) {
        Optional<Venue> house = stay.map(Stay::lodging).flatMap(programme::venueOf);
        List<Fitting> fitting = new ArrayList<>();
        programme.all(Venue.class).stream()
                .filter(venue -> venue.city().equals(city.id()))
                .sorted(Comparator.comparing(Venue::id))
                .flatMap(venue -> Stream.concat(rooms(venue), whole(venue)))
                .filter(it -> it.capacity() >= Math.max(1, people))
                .forEach(fitting::add);
        Comparator<Fitting> atHome = Comparator.comparing(it -> !isIn(it.place(), house));
        return fitting.stream()
                .sorted(atHome.thenComparing(smallestFirst()))
                .limit(MOST)
                .map(Fitting::place)
                .toList();
    }

    private boolean isIn(Place place, Optional<Venue> house) {
        return house.isPresent() && programme.venueOf(place).equals(house);
    }

    private static Comparator<Fitting> smallestFirst() {
        return Comparator.comparingInt(
                it -> it.capacity() == 0 ? Integer.MAX_VALUE : it.capacity());
    }

    private static Stream<Fitting> rooms(Venue venue) {
        return venue.rooms().stream()
                .filter(room -> room.use() == Room.Use.MEETING)
                .map(room -> new Fitting(new Place.InRoom(venue.id(), room.id()), room.capacity()));
    }

    private static Stream<Fitting> whole(Venue venue) {
        return venue.rooms().isEmpty()
                ? Stream.of(new Fitting(new Place.AtVenue(venue.id()), venue.capacity()))
                : Stream.empty();
    }
}
