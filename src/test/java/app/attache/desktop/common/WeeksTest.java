package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeeksTest {

    @Test
    void theWeekBeginsWhereTheReaderIsAtHome() {
        assertThat(Weeks.firstDay(Locale.US)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Weeks.firstDay(Locale.UK)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(Weeks.firstDay(Locale.FRANCE)).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void aLanguageWithoutCountryIsAtHomeInItsLikeliestOne() {
        assertThat(Weeks.firstDay(Locale.ENGLISH)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Weeks.firstDay(Locale.of("he"))).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Weeks.firstDay(Locale.FRENCH)).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void theWeekShownIsTheOneTheDateIsIn() {
        WindowModel window = WindowModels.washington();
        assertThat(window.weekStart()).isEqualTo(LocalDate.of(2025, 2, 2));
        window.date().set(LocalDate.of(2025, 2, 9));
        assertThat(window.weekStart()).isEqualTo(LocalDate.of(2025, 2, 9));
    }
}
