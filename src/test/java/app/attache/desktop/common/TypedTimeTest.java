package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    /** A Tuesday. */
    private static final LocalDateTime NEAR = LocalDateTime.parse("2025-02-04T09:00");

    private static final TypedTime ENGLISH = new TypedTime(NEAR, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1325, 2025-02-04T13:25",
        "13:25, 2025-02-04T13:25",
        "13.25, 2025-02-04T13:25",
        "13h25, 2025-02-04T13:25",
        "1:25p, 2025-02-04T13:25",
        "1:25 PM, 2025-02-04T13:25",
        "125p, 2025-02-04T13:25",
        "12 am, 2025-02-04T00:00",
        "9, 2025-02-04T09:00",
        "930, 2025-02-04T09:30",
        "2400, 2025-02-05T00:00",
        "noon, 2025-02-04T12:00",
        "tue 14, 2025-02-04T14:00",
        "Wed 14, 2025-02-05T14:00",
        "monday 8:15, 2025-02-10T08:15",
        "thurs, 2025-02-06T09:00",
        "14 feb 9, 2025-02-14T09:00",
        "feb 14 9, 2025-02-14T09:00",
        "14th 9, 2025-02-14T09:00",
        "28, 2025-02-28T09:00",
        "3. 10:00, 2025-03-03T10:00",
        "14 Feb 2025, 2025-02-14T09:00",
        "14 Feb 1930, 2025-02-14T19:30",
        "14 Feb 2026 1930, 2026-02-14T19:30",
        "28 dec 10, 2024-12-28T10:00",
        "2025-02-14 0900, 2025-02-14T09:00",
        "2025-02-14T09:00, 2025-02-14T09:00",
        "+2h, 2025-02-04T11:00",
        "+ 1h 30m, 2025-02-04T10:30",
        "+45, 2025-02-04T09:45",
        "-30m, 2025-02-04T08:30",
        "+1d, 2025-02-05T09:00",
    })
    void timesAreReadAsTheyAreTyped(String typed, String means) {
        assertThat(ENGLISH.read(typed)).isEqualTo(LocalDateTime.parse(means));
    }

    @ParameterizedTest
    @CsvSource({
        "he, יום ה׳ 14:00, 2025-02-06T14:00",
        "he, 14 בפברואר 9:00, 2025-02-14T09:00",
        "ar, الخميس 14:00, 2025-02-06T14:00",
        "fr, jeudi 14h, 2025-02-06T14:00",
        "fr, 14 févr. 9h30, 2025-02-14T09:30",
        "fr, thu 14, 2025-02-06T14:00",
    })
    void namesAreThoseOfTheLanguageOrEnglish(String language, String typed, String means) {
        assertThat(new TypedTime(NEAR, Locale.of(language)).read(typed))
                .isEqualTo(LocalDateTime.parse(means));
    }

    @Test
    void anEndBeforeItsBeginningIsOnTheNextDay() {
        TypedTime afterTen = new TypedTime(LocalDateTime.parse("2025-02-04T22:00"), Locale.ENGLISH);
        assertThat(afterTen.readEnd("1")).isEqualTo(LocalDateTime.parse("2025-02-05T01:00"));
        assertThat(afterTen.readEnd("23:30")).isEqualTo(LocalDateTime.parse("2025-02-04T23:30"));
        assertThat(afterTen.readEnd("4 Feb 1:00"))
                .isEqualTo(LocalDateTime.parse("2025-02-04T01:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2025-02-14",
        "mon 3 feb 2025, 2025-02-03",
        "7 Sep 1874, 1874-09-07",
        "fri, 2025-02-07",
        "+2d, 2025-02-06",
    })
    void aDateIsReadWhereOneIsAsked(String typed, String means) {
        assertThat(ENGLISH.readDate(typed)).isEqualTo(LocalDate.parse(means));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "13:25 14:25", "tue wed 9", "feb", "+h", "+", "1/2", "99999"})
    void whatIsNoTimeIsRefusedWithExamples(String typed) {
        assertThatThrownBy(() -> ENGLISH.read(typed))
                .isInstanceOf(UnreadableTime.class)
                .hasMessageContaining("1325");
    }

    @Test
    void aRefusalSaysWhatIsWrong() {
        assertThatThrownBy(() -> ENGLISH.read("  ")).hasMessageContaining("Type a time");
        assertThatThrownBy(() -> ENGLISH.read("25:70"))
                .hasMessageContaining("No clock shows 25:70");
        assertThatThrownBy(() -> ENGLISH.read("13pm")).hasMessageContaining("13pm");
        assertThatThrownBy(() -> ENGLISH.read("30 feb 9"))
                .hasMessageContaining("not in the calendar");
        assertThatThrownBy(() -> ENGLISH.read("tue 6 feb 9"))
                .hasMessageContaining("6 February 2025 is a Thursday");
    }
}
