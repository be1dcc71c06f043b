package app.attache.invitation;

import app.attache.programme.City;
import app.attache.programme.Place;
import app.attache.programme.Position;
import app.attache.programme.Programme;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import app.attache.text.Texts;
import java.util.Optional;

/** Places as LOCATION says them: the narrowest first. */
record PlaceWords(Programme programme, Texts texts) {

    /** Venue, room and city, as far as they are stated. */
    String of(Place place) {
        return switch (place) {
            case Place.Unstated _ -> "";
            case Place.Remote _ -> texts.get("invitation.place.remote");
            case Place.InCity in -> programme.get(in.city()).name();
            case Place.AtVenue at ->
                    inItsCity(programme.get(at.venue()), programme.get(at.venue()).name());
            case Place.InRoom in -> {
                Venue venue = programme.get(in.venue());
                String room = venue.room(in.room()).map(Room::name).orElse(in.room());
                yield inItsCity(venue, texts.get("invitation.place.room", venue.name(), room));
            }
        };
    }

    /** The city alone, for what is marked too high to say more. */
    String city(Place place) {
        return programme.cityOf(place).map(City::name).orElse("");
    }

    /** The end of a journey in one word or two: the city, or the place where there is none. */
    String end(Place place) {
        return programme
                .cityOf(place)
                .map(City::name)
                .orElseGet(() -> texts.get("invitation.place.unstated"));
    }

    /** Where the venue is on the globe. */
    Position position(Place place) {
        Optional<Venue> venue = programme.venueOf(place);
        return venue.map(Venue::position).orElse(Position.UNSTATED);
    }

    private String inItsCity(Venue venue, String place) {
        return texts.get("invitation.place.city", place, programme.get(venue.city()).name());
    }
}
