package app.attache.observance;

import app.attache.programme.Position;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;

/**
 * The conventions by which observed times are reckoned. Angles are degrees of the sun's centre below the horizon.
 *
 * @param candleLighting how long before sunset Shabbat and holy days begin
 * @param customs towns where candles are lit at another time; the first that covers a place counts
 * @param nightfall the angle at which Shabbat and holy days end
 * @param prayerBefore how long before solar noon a Friday prayer may begin
 * @param prayerAfter how long after solar noon it may last
 * @param dawn the angle at which the fast of Ramadan begins; it ends at sunset
 */
@RecordBuilder
public record ObservanceLimits(
        Duration candleLighting,
        List<LocalCustom> customs,
        double nightfall,
        Duration prayerBefore,
        Duration prayerAfter,
        double dawn)
        implements ObservanceLimitsBuilder.With {

    /** Candles are lit 40 minutes before sunset in Jerusalem and 30 in Haifa, by old custom of these towns. */
    private static final List<LocalCustom> TOWNS =
            List.of(
                    new LocalCustom(new Position.At(31.778, 35.225), 10, Duration.ofMinutes(40)),
                    new LocalCustom(new Position.At(32.80, 34.99), 8, Duration.ofMinutes(30)));

    /**
     * The usual conventions: candles 18 minutes before sunset, nightfall at 8.5° (three small stars seen), a prayer from
     * 15 minutes before to 60 after solar noon, dawn at 18.5° as the Umm al-Qura calendar has it.
     */
    public static final ObservanceLimits USUAL =
            new ObservanceLimits(
                    Duration.ofMinutes(18),
                    TOWNS,
                    8.5,
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(60),
                    18.5);

    /** @throws IllegalArgumentException when a time is negative or an angle is not between 0° and 30° */
    public ObservanceLimits {
        customs = List.copyOf(customs);
        for (Duration length : List.of(candleLighting, prayerBefore, prayerAfter)) {
            if (length.isNegative()) {
                throw new IllegalArgumentException("Negative: " + length);
            }
        }
        for (double angle : new double[] {nightfall, dawn}) {
            if (!(angle > 0 && angle <= 30)) {
                throw new IllegalArgumentException("Not below the horizon: " + angle + "°");
            }
        }
    }

    /** How long before sunset candles are lit at {@code point}. */
    Duration candleLightingAt(Position.At point) {
        return customs.stream()
                .filter(custom -> custom.keptAt(point))
                .findFirst()
                .map(LocalCustom::candleLighting)
                .orElse(candleLighting);
    }
}
