package app.attache.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Position;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a way takes that nobody has measured. */
class WayEstimateTest {

    private static final Position BLAIR_HOUSE = new Position.At(38.8989, -77.0389);
    private static final Duration SECURITY = Duration.ofMinutes(10);

    /** The sample's placeholders for these ways are 10, 25, 25 and 45 minutes. */
    @ParameterizedTest(name = "to {0}")
    @CsvSource({
        "White House, 38.8977, -77.0365, 4, 15, 27",
        "Capitol Hill, 38.8899, -77.0091, 8, 26, 52",
        "Pentagon, 38.8719, -77.0563, 9, 29, 57",
        "Andrews, 38.8108, -76.867, 24, 58, 115"
    })
    void washingtonIsEstimatedAboutAsPlannersGuess(
            String name, double latitude, double longitude, int least, int likely, int most) {
        Position there = new Position.At(latitude, longitude);

        assertThat(WayEstimate.between(BLAIR_HOUSE, there, SECURITY))
                .as(name)
                .contains(
                        new Way(
                                Duration.ofMinutes(least),
                                Duration.ofMinutes(likely),
                                Duration.ofMinutes(most),
                                false));
    }

    @Test
    void theAllowanceForSecurityIsLikelyOnceAndAtMostTwice() {
        Way without = WayEstimate.over(3, Duration.ZERO).orElseThrow();
        Way with = WayEstimate.over(3, Duration.ofMinutes(20)).orElseThrow();

        assertThat(with.least()).isEqualTo(without.least());
        assertThat(with.likely()).isEqualTo(without.likely().plusMinutes(20));
        assertThat(with.most()).isEqualTo(without.most().plusMinutes(40));
    }

    @Test
    void nothingIsEstimatedWithoutCoordinatesOrWherePeopleFly() {
        assertThat(WayEstimate.between(BLAIR_HOUSE, Position.UNSTATED, SECURITY)).isEmpty();
        assertThat(WayEstimate.over(300, SECURITY)).isPresent();
        assertThat(WayEstimate.over(300.1, SECURITY)).isEmpty();
    }

    @Test
    void aLongerWayNeverTakesLess() {
        Duration before = Duration.ZERO;
        for (double kilometres = 0.9; kilometres < 300; kilometres += 0.7) {
            Optional<Way> way = WayEstimate.over(kilometres, SECURITY);
            assertThat(way.orElseThrow().likely()).isGreaterThanOrEqualTo(before);
            before = way.orElseThrow().likely();
        }
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        Position.At london = new Position.At(51.5, -0.13);
        Position.At sydney = new Position.At(-33.87, 151.21);

        assertThat(WayEstimate.kilometres(london, london)).isZero();
        assertThat(WayEstimate.kilometres(london, sydney)).isBetween(16_900.0, 17_050.0);
        assertThat(WayEstimate.kilometres(new Position.At(0, 179.5), new Position.At(0, -179.5)))
                .isBetween(111.0, 111.4);
    }
}
