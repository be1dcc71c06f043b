package app.attache.conflict;

import app.attache.programme.City;
import app.attache.programme.Id;

/**
 * What the rules want to know of a city.
 *
 * @param country its ISO code; empty when not stated
 */
record Town(Id<City> id, String country) {

    static Town of(City city) {
        return new Town(city.id(), city.country());
    }

    /** Whether both are stated to be in one country. */
    boolean sameCountry(Town other) {
        return !country.isEmpty() && country.equals(other.country);
    }
}
