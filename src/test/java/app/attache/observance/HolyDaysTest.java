package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolyDaysTest {

    /** As the calendars have them; first days only. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-23, PESACH",
        "2024-06-12, SHAVUOT",
        "2024-10-03, ROSH_HASHANAH",
        "2024-10-12, YOM_KIPPUR",
        "2024-10-17, SUKKOT",
        "2024-10-24, SHEMINI_ATZERET",
        "2025-04-13, PESACH",
        "2025-06-02, SHAVUOT",
        "2025-09-23, ROSH_HASHANAH",
        "2025-10-02, YOM_KIPPUR",
        "2025-10-07, SUKKOT",
        "2025-10-14, SHEMINI_ATZERET",
        "2026-04-02, PESACH",
        "2026-05-22, SHAVUOT",
        "2026-09-12, ROSH_HASHANAH",
        "2026-09-21, YOM_KIPPUR",
        "2026-09-26, SUKKOT",
        "2026-10-03, SHEMINI_ATZERET",
        "2027-04-22, PESACH",
        "2027-06-11, SHAVUOT",
        "2027-10-02, ROSH_HASHANAH",
        "2027-10-11, YOM_KIPPUR",
        "2027-10-16, SUKKOT",
        "2027-10-23, SHEMINI_ATZERET",
    })
    void holyDaysOfTheseYears(LocalDate day, Occasion occasion) {
        assertThat(HolyDays.occasions(day, true)).contains(occasion);
        assertThat(HolyDays.occasions(day, false)).contains(occasion);
        assertThat(HolyDays.occasions(day.minusDays(1), false)).doesNotContain(occasion);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void inIsraelAHolyDayLastsOneDayButRoshHashanahTwo(int year) {
        assertThat(daysOf(year, true))
                .isEqualTo(
                        Map.of(
                                Occasion.PESACH, 2L,
                                Occasion.SHAVUOT, 1L,
                                Occasion.ROSH_HASHANAH, 2L,
                                Occasion.YOM_KIPPUR, 1L,
                                Occasion.SUKKOT, 1L,
                                Occasion.SHEMINI_ATZERET, 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void abroadItLastsTwoDaysButYomKippurOne(int year) {
        assertThat(daysOf(year, false))
                .isEqualTo(
                        Map.of(
                                Occasion.PESACH, 4L,
                                Occasion.SHAVUOT, 2L,
                                Occasion.ROSH_HASHANAH, 2L,
                                Occasion.YOM_KIPPUR, 1L,
                                Occasion.SUKKOT, 2L,
                                Occasion.SHEMINI_ATZERET, 1L,
                                Occasion.SIMCHAT_TORAH, 1L));
    }

    @Test
    void theIntermediateDaysAndTheLesserFastsAllowWork() {
        assertThat(HolyDays.occasions(LocalDate.of(2025, 4, 16), false)).isEmpty();
        assertThat(HolyDays.occasions(LocalDate.of(2025, 3, 14), false)).isEmpty();
        assertThat(HolyDays.occasions(LocalDate.of(2025, 8, 3), false)).isEmpty();
    }

    @Test
    void runsCoverEveryDayWithoutWorkOnce() {
        for (boolean inIsrael : new boolean[] {true, false}) {
            List<LocalDate> fromRuns = new ArrayList<>();
            for (int year = 2000; year <= 2050; year++) {
                for (HolyDays.Run run : new HolyDays().startingIn(year, inIsrael)) {
                    assertThat(run.first().getYear()).isEqualTo(year);
                    run.first().datesUntil(run.last().plusDays(1)).forEach(fromRuns::add);
                }
            }
            List<LocalDate> oneByOne =
                    LocalDate.of(2000, 1, 1)
                            .datesUntil(LocalDate.of(2051, 1, 1))
                            .filter(day -> !HolyDays.occasions(day, inIsrael).isEmpty())
                            .collect(Collectors.toList());
            assertThat(fromRuns).isEqualTo(oneByOne);
        }
    }

    private static Map<Occasion, Long> daysOf(int year, boolean inIsrael) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> HolyDays.occasions(day, inIsrael).stream())
                .filter(occasion -> occasion != Occasion.SHABBAT)
                .collect(
                        Collectors.groupingBy(
                                occasion -> occasion, TreeMap::new, Collectors.counting()));
    }
}
