package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 2, 6);

    @ParameterizedTest
    @CsvSource({
        "en-US, 2025-02-03, 5",
        "he-IL, 2025-02-02, 5",
        "ar-EG, 2025-02-02, 5",
        "fr-FR, 2025-02-03, 5",
        "fa-IR, 2025-02-01, 6",
        "hi-IN, 2025-02-03, 6"
    })
    void theWorkWeekIsTheDaysBetweenTheWeekendsOfTheReader(
            String locale, LocalDate first, int days) {
        assertThat(of(CalendarView.WORK_WEEK, THURSDAY, Locale.forLanguageTag(locale)))
                .isEqualTo(new Period(first, days));
    }

    @Test
    void aMonthIsShownInWholeWeeks() {
        assertThat(of(CalendarView.MONTH, THURSDAY, Locale.US))
                .isEqualTo(new Period(LocalDate.of(2025, 1, 26), 35));
        assertThat(of(CalendarView.MONTH, THURSDAY, Locale.FRANCE))
                .isEqualTo(new Period(LocalDate.of(2025, 1, 27), 35));
        assertThat(of(CalendarView.MONTH, LocalDate.of(2026, 2, 10), Locale.US))
                .isEqualTo(new Period(LocalDate.of(2026, 2, 1), 28));
    }

    @Test
    void aTimelineOfAWeekOrMoreBeginsWithTheWeekAndACloserOneWithTheDay() {
        assertThat(Period.of(CalendarView.TIMELINE, THURSDAY, Locale.US, Duration.ofDays(7)))
                .isEqualTo(new Period(LocalDate.of(2025, 2, 2), 7));
        assertThat(Period.of(CalendarView.TIMELINE, THURSDAY, Locale.US, Duration.ofHours(30)))
                .isEqualTo(new Period(THURSDAY, 2));
    }

    @Test
    void aStepIsADayAWeekOrAMonthAsTheViewGoes() {
        assertThat(step(CalendarView.DAY, 1)).isEqualTo(THURSDAY.plusDays(1));
        assertThat(step(CalendarView.WORK_WEEK, -1)).isEqualTo(THURSDAY.minusWeeks(1));
        assertThat(step(CalendarView.MONTH, 1)).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(step(CalendarView.TIMELINE, 2)).isEqualTo(THURSDAY.plusDays(14));
    }

    private static LocalDate step(CalendarView view, int steps) {
        return Period.step(view, THURSDAY, Duration.ofDays(7), steps);
    }

    private static Period of(CalendarView view, LocalDate date, Locale locale) {
        return Period.of(view, date, locale, Duration.ofDays(7));
    }
}
