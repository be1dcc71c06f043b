package app.attache.observance;

import app.attache.programme.City;
import app.attache.programme.Position;
import app.attache.programme.Venue;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What observed times depend on at a place.
 *
 * @param position where the sun is seen from, at sea level
 * @param zone the clock, which also says which civil day it is on either side of the date line
 * @param country ISO 3166-1 alpha-2; empty when not stated. In Israel a holy day lasts one day that lasts two elsewhere
 */
public record Locality(Position position, ZoneId zone, String country) {

    public Locality {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(country, "country");
    }

    /** Somewhere in {@code city}. */
    public static Locality of(City city) {
        return new Locality(city.position(), city.zone(), city.country());
    }

    /**
     * At {@code venue} in {@code city}; the city's position where the venue's is not recorded. Ten kilometres move sunset
     * by half a minute, and each place is reckoned anew: who asks for many meetings asks for the city.
     */
    public static Locality of(Venue venue, City city) {
        Position position = venue.position() instanceof Position.At at ? at : city.position();
        return new Locality(position, city.zone(), city.country());
    }
}
