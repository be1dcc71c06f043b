package app.attache.observance;

import app.attache.programme.Position;
import java.time.Duration;
import java.time.Instant;

/**
 * The sun by other means than the program's: the low-precision position of the Astronomical Almanac (good to 0.01°
 * from 1950 to 2050), and times found by halving an interval until the altitude is met.
 */
final class AlmanacSun {

    private static final Instant J2000 = Instant.parse("2000-01-01T12:00:00Z");

    /** Upper edge on the horizon: 34 minutes of refraction and 16 of radius. */
    static final double RISE_AND_SET = -50.0 / 60;

    private AlmanacSun() {}

    /** The height of the sun's centre above the horizon without refraction, in degrees. */
    static double altitude(Position.At point, Instant instant) {
        double days = Duration.between(J2000, instant).toMillis() / 86_400_000.0;
        double anomaly = Math.toRadians(357.529 + 0.98560028 * days);
        double mean = 280.459 + 0.98564736 * days;
        double longitude =
                Math.toRadians(mean + 1.915 * Math.sin(anomaly) + 0.020 * Math.sin(2 * anomaly));
        double obliquity = Math.toRadians(23.439 - 0.00000036 * days);
        double ascension =
                Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
        double sidereal =
                Math.toRadians(15 * (18.697374558 + 24.06570982441908 * days) + point.longitude());
        double latitude = Math.toRadians(point.latitude());
        return Math.toDegrees(
                Math.asin(
                        Math.sin(latitude) * Math.sin(declination)
                                + Math.cos(latitude)
                                        * Math.cos(declination)
                                        * Math.cos(sidereal - ascension)));
    }

    /**
     * When between {@code high} and {@code low} the sun passes {@code altitude}.
     *
     * @param high an instant at which it stands higher
     * @param low an instant, before or after, at which it stands lower
     */
    static Instant passes(Position.At point, double altitude, Instant high, Instant low) {
        Instant above = high;
        Instant below = low;
        while (Duration.between(above, below).abs().toMillis() > 100) {
            Instant middle = above.plus(Duration.between(above, below).dividedBy(2));
            if (altitude(point, middle) > altitude) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }
}
