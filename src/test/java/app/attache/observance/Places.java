package app.attache.observance;

import app.attache.programme.Position;
import java.time.ZoneId;
import java.util.List;

/** Where the tests look at the sun. */
final class Places {

    static final Locality WASHINGTON = at(38.8989, -77.0386, "America/New_York", "US");
    static final Locality NEW_YORK = at(40.7128, -74.0060, "America/New_York", "US");
    static final Locality LONDON = at(51.5074, -0.1278, "Europe/London", "GB");
    static final Locality PARIS = at(48.8566, 2.3522, "Europe/Paris", "FR");
    static final Locality MADRID = at(40.4168, -3.7038, "Europe/Madrid", "ES");
    static final Locality TORONTO = at(43.6532, -79.3832, "America/Toronto", "CA");
    static final Locality JOHANNESBURG = at(-26.2041, 28.0473, "Africa/Johannesburg", "ZA");
    static final Locality JERUSALEM = at(31.778, 35.235, "Asia/Jerusalem", "IL");
    static final Locality TEL_AVIV = at(32.0853, 34.7818, "Asia/Jerusalem", "IL");
    static final Locality HAIFA = at(32.794, 34.9896, "Asia/Jerusalem", "IL");
    static final Locality DOHA = at(25.2854, 51.5310, "Asia/Qatar", "QA");
    static final Locality SYDNEY = at(-33.8688, 151.2093, "Australia/Sydney", "AU");
    static final Locality QUITO = at(-0.1807, -78.4678, "America/Guayaquil", "EC");
    static final Locality STOCKHOLM = at(59.3293, 18.0686, "Europe/Stockholm", "SE");
    static final Locality TROMSO = at(69.6492, 18.9553, "Europe/Oslo", "NO");

    /** East of the date line by the globe, west of it by the clock. */
    static final Locality APIA = at(-13.8333, -171.7667, "Pacific/Apia", "WS");

    /** The clock is 24 hours ahead of Honolulu's, on nearly the same meridian. */
    static final Locality KIRITIMATI = at(1.8721, -157.4278, "Pacific/Kiritimati", "KI");

    static final Locality HONOLULU = at(21.3099, -157.8581, "Pacific/Honolulu", "US");
    static final Locality AUCKLAND = at(-36.8509, 174.7645, "Pacific/Auckland", "NZ");

    /** Where it gets as dark as dawn in Ramadan wants it, on every night of the year. */
    static final List<Locality> DARK_EVERY_NIGHT =
            List.of(
                    WASHINGTON,
                    NEW_YORK,
                    JERUSALEM,
                    TEL_AVIV,
                    HAIFA,
                    DOHA,
                    SYDNEY,
                    QUITO,
                    APIA,
                    KIRITIMATI,
                    HONOLULU,
                    AUCKLAND);

    private Places() {}

    static Locality at(double latitude, double longitude, String zone, String country) {
        return new Locality(new Position.At(latitude, longitude), ZoneId.of(zone), country);
    }

    static Position.At point(Locality place) {
        return (Position.At) place.position();
    }
}
