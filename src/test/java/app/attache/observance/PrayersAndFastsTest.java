package app.attache.observance;

import static app.attache.observance.ObservanceCalendarTest.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Observance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrayersAndFastsTest {

    private final ObservanceCalendar calendar = new ObservanceCalendar(ObservanceLimits.USUAL);

    @Test
    void theFridayPrayerIsAroundSolarNoon() {
        // The sun stands highest over Doha at 11:48 on that day.
        assertThat(said(prayers(calendar, "2025-02-03", "2025-02-10")))
                .containsExactly("[FRIDAY_PRAYER] 2025-02-07T11:32+03:00 – 2025-02-07T12:48+03:00");
    }

    @Test
    void aFridayPrayerIsKnownWhereTheSunDoesNotSet() {
        assertThat(
                        said(
                                calendar.between(
                                        Places.TROMSO,
                                        Observance.FRIDAY_PRAYER,
                                        LocalDate.of(2025, 6, 20),
                                        LocalDate.of(2025, 6, 21))))
                .hasSize(1);
    }

    @Test
    void howLongAPrayerLastsIsAMatterOfLimits() {
        ObservanceCalendar strict =
                new ObservanceCalendar(
                        ObservanceLimits.USUAL
                                .withPrayerBefore(Duration.ZERO)
                                .withPrayerAfter(Duration.ofMinutes(30)));
        assertThat(said(prayers(strict, "2025-02-07", "2025-02-08")))
                .containsExactly("[FRIDAY_PRAYER] 2025-02-07T11:47+03:00 – 2025-02-07T12:18+03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-11, 2024-04-09",
        "2025-03-01, 2025-03-29",
        "2026-02-18, 2026-03-19",
        "2027-02-08, 2027-03-08",
        "2030-12-26, 2031-01-23",
    })
    void theDaysOfRamadan(LocalDate first, LocalDate last) {
        assertThat(fasts(first.minusDays(20), last.plusDays(20)))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
    }

    @Test
    void aFastLastsFromDawnToSunset() {
        assertThat(
                        said(
                                calendar.between(
                                        Places.DOHA,
                                        Observance.RAMADAN,
                                        LocalDate.of(2025, 3, 1),
                                        LocalDate.of(2025, 3, 2))))
                .containsExactly("[RAMADAN_FAST] 2025-03-01T04:38+03:00 – 2025-03-01T17:36+03:00");
    }

    @Test
    void aNightWithoutDarknessLeavesTheDawnOpen() {
        assertThat(
                        said(
                                calendar.between(
                                        Places.LONDON,
                                        Observance.RAMADAN,
                                        LocalDate.of(2016, 6, 10),
                                        LocalDate.of(2016, 6, 11))))
                .containsExactly("observance.unknown.dawn");
    }

    private static Evaluation<List<ObservedTime>> prayers(
            ObservanceCalendar calendar, String from, String toExclusive) {
        return calendar.between(
                Places.DOHA,
                Observance.FRIDAY_PRAYER,
                LocalDate.parse(from),
                LocalDate.parse(toExclusive));
    }

    private List<LocalDate> fasts(LocalDate from, LocalDate toExclusive) {
        Evaluation<List<ObservedTime>> found =
                calendar.between(Places.DOHA, Observance.RAMADAN, from, toExclusive);
        return ((Evaluation.Known<List<ObservedTime>>) found)
                .value().stream().map(time -> time.start().toLocalDate()).toList();
    }
}
