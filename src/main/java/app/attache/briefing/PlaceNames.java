package app.attache.briefing;

import app.attache.programme.City;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Venue;

/** Places in words, as narrow as they are stated; empty for places without a name. */
record PlaceNames(Programme programme) {

    /** The venue with its room, or the city. */
    String of(Place place) {
        return switch (place) {
            case Place.Unstated _, Place.Remote _ -> "";
            case Place.InCity in -> programme.get(in.city()).name();
            case Place.AtVenue at -> programme.get(at.venue()).name();
            case Place.InRoom in -> {
                Venue venue = programme.get(in.venue());
                yield venue.name() + ", " + venue.room(in.room()).map(Room::name).orElse(in.room());
            }
        };
    }

    /** The city; empty when none is stated. */
    String city(Place place) {
        return programme.cityOf(place).map(City::name).orElse("");
    }
}
