package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the rules want to know of a city.
 *
 * @param country its ISO code; empty when not stated
 * @param zone the clock there
 */
record Town(Id<City> id, String country, ZoneId zone) {

    static Town of(City city) {
        return new Town(city.id(), city.country(), city.zone());
    }

    /** The town that {@code place} is in, if that is stated. */
    static Optional<Town> of(Place place, Programme programme) {
        return programme.cityOf(place).map(Town::of);
    }

    /** Whether both are stated to be in one country. */
    boolean sameCountry(Town other) {
        return !country.isEmpty() && country.equals(other.country);
    }
}
