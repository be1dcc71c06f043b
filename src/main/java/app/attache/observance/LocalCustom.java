package app.attache.observance;

import app.attache.programme.Position;
import java.time.Duration;
import java.util.Objects;

/**
 * A town with a candle lighting of its own.
 *
 * @param centre the middle of the town
 * @param radiusKm how far from the middle the custom is kept, in kilometres
 * @param candleLighting how long before sunset; not negative
 */
public record LocalCustom(Position.At centre, double radiusKm, Duration candleLighting) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** @throws IllegalArgumentException when the radius or the time is negative */
    public LocalCustom {
        Objects.requireNonNull(centre, "centre");
        if (!(radiusKm >= 0) || candleLighting.isNegative()) {
            throw new IllegalArgumentException(
                    "Negative: " + radiusKm + " km, " + candleLighting + " before sunset");
        }
    }

    /** Whether the custom is kept at {@code point}. */
    public boolean keptAt(Position.At point) {
        double north = Math.toRadians(point.latitude() - centre.latitude()) / 2;
        double east = Math.toRadians(point.longitude() - centre.longitude()) / 2;
        double haversine =
                Math.pow(Math.sin(north), 2)
                        + Math.cos(Math.toRadians(centre.latitude()))
                                * Math.cos(Math.toRadians(point.latitude()))
                                * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine)) <= radiusKm;
    }
}
