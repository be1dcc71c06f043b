package app.attache.store;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Place;
import app.attache.programme.Venue;

/** Places as text: {@code unstated}, {@code remote}, {@code city:c}, {@code venue:v}, {@code venue:v/room}. */
final class PlaceText {

    private static final String UNSTATED = "unstated";
    private static final String REMOTE = "remote";

    private PlaceText() {}

    static String write(Place place) {
        return switch (place) {
            case Place.Unstated _ -> UNSTATED;
            case Place.Remote _ -> REMOTE;
            case Place.InCity(Id<City> city) -> city.toString();
            case Place.AtVenue(Id<Venue> venue) -> venue.toString();
            case Place.InRoom(Id<Venue> venue, String room) -> venue + "/" + room;
        };
    }

    static Place read(String text, Reading.Pool pool) {
        if (text.equals(UNSTATED)) {
            return Place.UNSTATED;
        }
        if (text.equals(REMOTE)) {
            return Place.REMOTE;
        }
        int slash = text.indexOf('/');
        Id<?> id = pool.id(slash < 0 ? text : text.substring(0, slash));
        if (id.kind() == Kind.CITY && slash < 0) {
            return new Place.InCity(Id.city(id.value()));
        }
        if (id.kind() != Kind.VENUE) {
            throw new IllegalArgumentException("Not a place: " + text);
        }
        Id<Venue> venue = Id.venue(id.value());
        return slash < 0
                ? new Place.AtVenue(venue)
                : new Place.InRoom(venue, text.substring(slash + 1));
    }
}
