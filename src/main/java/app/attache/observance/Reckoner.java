package app.attache.observance;

import app.attache.programme.Position;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reckons the observed times of one practice. */
sealed interface Reckoner permits ShabbatTimes, FridayPrayers, RamadanFasts {

    /**
     * What is observed at {@code point} on the days of {@code year}: each stretch is in the year of the day on which, by
     * the clock at the place, its first daylight falls.
     *
     * @param zone the clock at the place
     * @param country ISO 3166-1 alpha-2, or empty
     */
    ObservedYear year(Position.At point, ZoneId zone, String country, int year);

    /** The earliest day on which a stretch that touches {@code date} may have begun. */
    static LocalDate earliest(LocalDate date) {
        return date.minusDays(5);
    }

    /** The latest day whose stretch may touch {@code date}: a holy day begins on the evening before. */
    static LocalDate latest(LocalDate date) {
        return date.plusDays(2);
    }
}
