package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SolarDayTest {

    @Test
    void theSunSetsInWashingtonAsPublished() {
        assertThat(local(Places.WASHINGTON, day(Places.WASHINGTON, "2025-02-07").sunset().get()))
                .isEqualTo("2025-02-07T17:36");
    }

    @Test
    void nightFallsInWashingtonToTheSecond() {
        Instant nightfall = day(Places.WASHINGTON, "2025-02-08").nightfall(8.5).get();
        assertThat(nightfall)
                .isCloseTo(Instant.parse("2025-02-08T23:18:56Z"), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void theSunNeitherSetsNorRisesInTromsoInSummerAndInWinter() {
        assertThat(day(Places.TROMSO, "2025-06-21").sunset()).isEmpty();
        assertThat(day(Places.TROMSO, "2025-12-21").sunset()).isEmpty();
        assertThat(day(Places.TROMSO, "2025-03-21").sunset()).isPresent();
    }

    @Test
    void theLastSunsetsBeforeAPolarDayFollowOneAnotherPastMidnight() {
        Instant sunset = day(Places.TROMSO, "2025-05-10").sunset().get();
        LocalDate date = LocalDate.of(2025, 5, 11);
        for (Optional<Instant> next = sunset(date); next.isPresent(); next = sunset(date)) {
            assertThat(Duration.between(sunset, next.get()))
                    .isBetween(Duration.ofHours(24), Duration.ofMinutes(24 * 60 + 40));
            sunset = next.get();
            date = date.plusDays(1);
        }
        assertThat(sunset.atZone(Places.TROMSO.zone()).toLocalDate()).isEqualTo(date);
    }

    @Test
    void nightFallsAfterMidnightInANorthernSummer() {
        Instant nightfall = day(Places.STOCKHOLM, "2025-05-10").nightfall(8.5).get();
        assertThat(nightfall)
                .isBetween(
                        Instant.parse("2025-05-10T20:00:00Z"),
                        Instant.parse("2025-05-10T22:00:00Z"));
        assertThat(day(Places.STOCKHOLM, "2025-06-21").nightfall(8.5)).isEmpty();
    }

    @Test
    void noonIsOnTheDayOfTheClockOnEitherSideOfTheDateLine() {
        for (Locality place : Places.DARK_EVERY_NIGHT) {
            ZonedDateTime noon = day(place, "2025-02-07").noon().atZone(place.zone());
            assertThat(noon.toLocalDate()).as("%s", place).isEqualTo("2025-02-07");
            assertThat(noon.getHour()).as("%s", place).isBetween(11, 13);
        }
    }

    @Test
    void aDayLaterByTheClockIsADayEarlierForTheSun() {
        Instant kiritimati = day(Places.KIRITIMATI, "2025-02-07").noon();
        Instant honolulu = day(Places.HONOLULU, "2025-02-06").noon();
        assertThat(kiritimati).isCloseTo(honolulu, within(3, ChronoUnit.MINUTES));
    }

    private static Optional<Instant> sunset(LocalDate date) {
        return day(Places.TROMSO, date.toString()).sunset();
    }

    private static SolarDay day(Locality place, String date) {
        return new SolarDay(Places.point(place), place.zone(), LocalDate.parse(date));
    }

    private static String local(Locality place, Instant instant) {
        return instant.atZone(place.zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
