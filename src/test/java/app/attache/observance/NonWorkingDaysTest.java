package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonWorkingDaysTest {

    private static final NonWorkingDays DAYS = new NonWorkingDays();

    @Test
    void theWeekendInQatarIsFridayAndSaturday() {
        assertThat(said("QA", "2025-02-03", "2025-02-10"))
                .containsExactly("2025-02-07 Weekend", "2025-02-08 Weekend");
    }

    @Test
    void theWeekendInWashingtonIsSaturdayAndSunday() {
        assertThat(said("US", "2025-02-03", "2025-02-10"))
                .containsExactly("2025-02-08 Weekend", "2025-02-09 Weekend");
    }

    @ParameterizedTest
    @CsvSource({
        "IL, FRIDAY SATURDAY",
        "AE, SATURDAY SUNDAY",
        "SA, FRIDAY SATURDAY",
        "IR, FRIDAY",
        "BN, FRIDAY SUNDAY",
        "NP, SATURDAY",
        "FR, SATURDAY SUNDAY",
    })
    void weekendsDiffer(String country, String days) {
        assertThat(Weekends.of(country)).map(Object::toString).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "QA, 2025-02-11, Sports Day",
        "QA, 2025-12-18, National Day",
        "US, 2025-01-20, 'Martin Luther King, Jr. Day'",
        "US, 2025-10-13, Columbus Day",
        "US, 2026-07-03, Independence Day",
        "FR, 2025-07-14, National Day",
        "DE, 2025-10-03, German Unity Day",
        "GB, 2026-12-28, Boxing Day",
        "IL, 2024-05-14, Independence Day",
        "IL, 2025-05-01, Independence Day",
        "IL, 2026-04-22, Independence Day",
        "IL, 2027-05-12, Independence Day",
        "IL, 2025-04-13, Passover",
        "IL, 2026-04-08, Seventh day of Passover",
        "IL, 2025-09-23, Rosh Hashanah",
        "IL, 2025-09-24, Rosh Hashanah",
        "IL, 2025-10-02, Yom Kippur",
        "IL, 2025-10-07, Sukkot",
        "IL, 2025-10-14, Simchat Torah",
        "IL, 2025-06-02, Shavuot",
    })
    void publicHolidays(String country, LocalDate day, String name) {
        assertThat(said(country, day.toString(), day.plusDays(1).toString()))
                .containsExactly(day + " " + name);
    }

    @Test
    void theDayOfAHolidayAtAWeekendIsKeptBesideTheDayThatMakesUpForIt() {
        assertThat(said("US", "2026-07-03", "2026-07-06"))
                .containsExactly(
                        "2026-07-03 Independence Day",
                        "2026-07-04 Weekend",
                        "2026-07-04 Independence Day",
                        "2026-07-05 Weekend");
    }

    @Test
    void newYearMadeUpForInTheOldYearIsFound() {
        assertThat(said("US", "2027-12-31", "2028-01-01"))
                .containsExactly("2027-12-31 New Year's Day");
    }

    @Test
    void aWorkingDayIsKnownToBeOne() {
        assertThat(said("QA", "2025-02-10", "2025-02-11")).isEmpty();
        assertThat(said("QA", "2025-02-10", "2025-02-10")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KP", "LK"})
    void aWeekdayInACountryWhoseHolidaysAreNotKnownCannotBeEvaluated(String country) {
        assertThat(said(country, "2025-02-10", "2025-02-11"))
                .containsExactly("observance.unknown.holidays");
        assertThat(said(country, "2025-02-08", "2025-02-09")).containsExactly("2025-02-08 Weekend");
    }

    @Test
    void noCountryAndNoneOfThisNameCannotBeEvaluated() {
        assertThat(said("", "2025-02-08", "2025-02-09"))
                .containsExactly("observance.unknown.no-country");
        assertThat(said("ZZ", "2025-02-08", "2025-02-09"))
                .containsExactly("observance.unknown.code");
        assertThat(said("US", "1899-12-31", "1900-01-02"))
                .containsExactly("observance.unknown.years");
    }

    @Test
    void daysThatEndBeforeTheyBeginAreADefectOfTheCaller() {
        assertThatThrownBy(() -> said("US", "2025-02-09", "2025-02-08"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesComeInTheReadersLanguageOrElseInEnglish() {
        assertThat(names(Locale.FRENCH)).containsExactly("Fête Nationale");
        assertThat(names(Locale.of("he"))).containsExactly("National Day");
    }

    private static List<String> names(Locale locale) {
        LocalDate day = LocalDate.of(2025, 12, 18);
        return ((Evaluation.Known<List<NonWorkingDay>>) DAYS.between("QA", day, day.plusDays(1)))
                .value().stream().map(found -> found.name(Texts.of(locale))).toList();
    }

    private static List<String> said(String country, String from, String toExclusive) {
        return switch (DAYS.between(country, LocalDate.parse(from), LocalDate.parse(toExclusive))) {
            case Evaluation.Known<List<NonWorkingDay>>(List<NonWorkingDay> days) ->
                    days.stream().map(day -> day.date() + " " + day.name(Texts.english())).toList();
            case Evaluation.NotEvaluable<List<NonWorkingDay>>(Message why) -> List.of(why.key());
        };
    }
}
