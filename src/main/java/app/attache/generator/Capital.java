package app.attache.generator;

import java.time.ZoneId;
import java.util.List;

/**
 * A real city that visits go to.
 *
 * @param code ISO 3166-1 alpha-2 of the country
 * @param language BCP 47 tag of the language spoken beside English
 * @param lastWorkday of a week that begins on Monday, which is 0: 3 where the weekend is or begins on Friday
 */
record Capital(
        String id,
        String name,
        String country,
        String code,
        ZoneId zone,
        double latitude,
        double longitude,
        String language,
        int lastWorkday) {

    private static final double EARTH_RADIUS_KM = 6371;
    private static final int CRUISE_KM_AN_HOUR = 850;

    static final List<Capital> ALL =
            List.of(
                    of("oslo", "Oslo", "Norway", "NO", "Europe/Oslo", 59.91, 10.75, "nb", 4),
                    of("london", "London", "Britain", "GB", "Europe/London", 51.51, -0.13, "cy", 4),
                    of("paris", "Paris", "France", "FR", "Europe/Paris", 48.86, 2.35, "fr", 4),
                    of(
                            "lisbon",
                            "Lisbon",
                            "Portugal",
                            "PT",
                            "Europe/Lisbon",
                            38.72,
                            -9.14,
                            "pt",
                            4),
                    of("rome", "Rome", "Italy", "IT", "Europe/Rome", 41.90, 12.50, "it", 4),
                    of("warsaw", "Warsaw", "Poland", "PL", "Europe/Warsaw", 52.23, 21.01, "pl", 4),
                    of("athens", "Athens", "Greece", "GR", "Europe/Athens", 37.98, 23.73, "el", 4),
                    of(
                            "ankara",
                            "Ankara",
                            "Türkiye",
                            "TR",
                            "Europe/Istanbul",
                            39.93,
                            32.86,
                            "tr",
                            4),
                    of(
                            "jerusalem",
                            "Jerusalem",
                            "Israel",
                            "IL",
                            "Asia/Jerusalem",
                            31.77,
                            35.21,
                            "he",
                            3),
                    of("amman", "Amman", "Jordan", "JO", "Asia/Amman", 31.95, 35.93, "ar", 3),
                    of("cairo", "Cairo", "Egypt", "EG", "Africa/Cairo", 30.04, 31.24, "ar", 3),
                    of(
                            "abu-dhabi",
                            "Abu Dhabi",
                            "the Emirates",
                            "AE",
                            "Asia/Dubai",
                            24.45,
                            54.38,
                            "ar",
                            3),
                    of(
                            "nairobi",
                            "Nairobi",
                            "Kenya",
                            "KE",
                            "Africa/Nairobi",
                            -1.29,
                            36.82,
                            "sw",
                            4),
                    of(
                            "pretoria",
                            "Pretoria",
                            "South Africa",
                            "ZA",
                            "Africa/Johannesburg",
                            -25.75,
                            28.19,
                            "af",
                            4),
                    of("delhi", "New Delhi", "India", "IN", "Asia/Kolkata", 28.61, 77.21, "hi", 4),
                    of("tokyo", "Tokyo", "Japan", "JP", "Asia/Tokyo", 35.68, 139.69, "ja", 4),
                    of(
                            "canberra",
                            "Canberra",
                            "Australia",
                            "AU",
                            "Australia/Sydney",
                            -35.28,
                            149.13,
                            "en",
                            4),
                    of(
                            "washington",
                            "Washington",
                            "the United States",
                            "US",
                            "America/New_York",
                            38.91,
                            -77.04,
                            "es",
                            4),
                    of(
                            "ottawa",
                            "Ottawa",
                            "Canada",
                            "CA",
                            "America/Toronto",
                            45.42,
                            -75.70,
                            "fr",
                            4),
                    of(
                            "brasilia",
                            "Brasília",
                            "Brazil",
                            "BR",
                            "America/Sao_Paulo",
                            -15.79,
                            -47.88,
                            "pt",
                            4));

    private static Capital of(
            String id,
            String name,
            String country,
            String code,
            String zone,
            double latitude,
            double longitude,
            String language,
            int lastWorkday) {
        return new Capital(
                id,
                name,
                country,
                code,
                ZoneId.of(zone),
                latitude,
                longitude,
                language,
                lastWorkday);
    }

    // StrictMath, because a flight may not take a quarter longer on another machine.
    double kilometresTo(Capital other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord =
                square(StrictMath.sin(north / 2))
                        + StrictMath.cos(Math.toRadians(latitude))
                                * StrictMath.cos(Math.toRadians(other.latitude))
                                * square(StrictMath.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.sqrt(chord));
    }

    private static double square(double number) {
        return number * number;
    }

    /** How long the flight takes, in whole quarters of an hour. */
    int flightTo(Capital other) {
        int minutes = (int) (kilometresTo(other) * 60 / CRUISE_KM_AN_HOUR) + 40;
        return Quarters.covering(minutes);
    }
}
