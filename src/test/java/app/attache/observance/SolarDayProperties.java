package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.attache.programme.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The sun of the program against the sun of {@link AlmanacSun}. */
class SolarDayProperties {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Property
    void agreesWithTheAlmanacFromNoonToNight(
            @ForAll @DoubleRange(min = -55, max = 55) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(max = 18_262) int day) {
        Position.At point = new Position.At(latitude, longitude);
        SolarDay sun = new SolarDay(point, zone(longitude), FIRST.plusDays(day));
        Instant noon = sun.noon();
        Instant midnight = noon.plus(HALF_A_DAY);
        assertThat(sun.sunset().get())
                .isCloseTo(
                        AlmanacSun.passes(point, AlmanacSun.RISE_AND_SET, noon, midnight),
                        within(25, ChronoUnit.SECONDS));
        if (AlmanacSun.altitude(point, midnight) < -9) {
            assertThat(sun.nightfall(8.5).get())
                    .isCloseTo(
                            AlmanacSun.passes(point, -8.5, noon, midnight),
                            within(40, ChronoUnit.SECONDS));
        }
        Instant midnightBefore = noon.minus(HALF_A_DAY);
        if (AlmanacSun.altitude(point, midnightBefore) < -19.5) {
            assertThat(sun.dawn(18.5).get())
                    .isCloseTo(
                            AlmanacSun.passes(point, -18.5, noon, midnightBefore),
                            within(60, ChronoUnit.SECONDS));
        }
    }

    @Property
    void theSunIsHighestAtNoon(
            @ForAll @DoubleRange(min = -85, max = 85) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(max = 18_262) int day) {
        Position.At point = new Position.At(latitude, longitude);
        Instant noon = new SolarDay(point, zone(longitude), FIRST.plusDays(day)).noon();
        double highest = AlmanacSun.altitude(point, noon);
        assertThat(highest)
                .isGreaterThan(AlmanacSun.altitude(point, noon.minus(Duration.ofHours(1))))
                .isGreaterThan(AlmanacSun.altitude(point, noon.plus(Duration.ofHours(1))));
    }

    @Property
    void polarDaysAndNightsAreToldByTheAlmanacToo(
            @ForAll @DoubleRange(min = 60, max = 90) double latitude,
            @ForAll @IntRange(max = 18_262) int day) {
        Position.At point = new Position.At(latitude, 20);
        SolarDay sun = new SolarDay(point, zone(20), FIRST.plusDays(day));
        double highest = AlmanacSun.altitude(point, sun.noon());
        double lowest = AlmanacSun.altitude(point, sun.noon().plus(HALF_A_DAY));
        // Within half a degree of grazing the horizon either answer is right.
        if (highest < AlmanacSun.RISE_AND_SET - 0.5 || lowest > AlmanacSun.RISE_AND_SET + 0.5) {
            assertThat(sun.sunset()).isEmpty();
        } else if (highest > AlmanacSun.RISE_AND_SET + 0.5
                && lowest < AlmanacSun.RISE_AND_SET - 0.5) {
            assertThat(sun.sunset()).isPresent();
        }
    }

    private static ZoneOffset zone(double longitude) {
        return ZoneOffset.ofHours((int) Math.round(longitude / 15));
    }
}
