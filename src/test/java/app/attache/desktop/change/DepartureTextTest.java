package app.attache.desktop.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attache.itinerary.NewTime;
import app.attache.itinerary.NewTime.Occurrence;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type as a departure, where the present one is Thursday 6 February 2025, 21:00 in Washington. */
class DepartureTextTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final ZonedDateTime PRESENT =
            LocalDateTime.of(2025, 2, 6, 21, 0).atZone(WASHINGTON);
    private static final DepartureText TEXT = new DepartureText(PRESENT, Texts.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat 8 Feb 2025, 21:00 EST",
                "sat 8 feb 21:00",
                "8 Feb 21:00",
                "8 February 2025 21:00",
                "February 8, 2025 9 pm",
                "Feb 8th 9:00 pm",
                "2025-02-08 21:00",
                "2025-02-08T21:00",
                "Saturday 21:00",
                "Saturday 9pm",
                "  21.00   Sat  ",
                "8 21:00"
            })
    void aDayAndATime(String typed) {
        assertThat(TEXT.read(typed)).isEqualTo(NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sat", "saturday", "8 Feb", "2025-02-08", "Sat 8 Feb 2025"})
    void aDayAloneKeepsTheTimeOfDay(String typed) {
        assertThat(TEXT.read(typed)).isEqualTo(NewTime.on(LocalDate.of(2025, 2, 8)));
    }

    @Test
    void aTimeAloneIsOnTheSameDay() {
        assertThat(TEXT.read("23:30")).isEqualTo(NewTime.at(LocalDateTime.of(2025, 2, 6, 23, 30)));
    }

    @Test
    void whatTheFieldItselfShowsCanBeTyped() {
        String shown = DepartureText.of(PRESENT.plusDays(2), Texts.english());

        assertThat(shown).isEqualTo("Sat 8 Feb 2025, 21:00 EST");
        assertThat(TEXT.read(shown)).isEqualTo(NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)));
    }

    @Test
    void aDayBeforeTheNextYearIsInTheNextYear() {
        ZonedDateTime december = LocalDateTime.of(2025, 12, 30, 9, 0).atZone(WASHINGTON);

        assertThat(new DepartureText(december, Texts.english()).read("2 Jan"))
                .isEqualTo(NewTime.on(LocalDate.of(2026, 1, 2)));
    }

    @Test
    void namesInTheWindowsLanguageAreKnown() {
        assertThat(new DepartureText(PRESENT, Texts.of(Locale.FRENCH)).read("samedi 8 février"))
                .isEqualTo(NewTime.on(LocalDate.of(2025, 2, 8)));
    }

    @Test
    void theZoneTellsTwoEqualTimesApart() {
        ZonedDateTime november = LocalDateTime.of(2025, 11, 1, 21, 0).atZone(WASHINGTON);
        DepartureText text = new DepartureText(november, Texts.english());
        LocalDateTime twice = LocalDateTime.of(2025, 11, 2, 1, 30);

        assertThat(text.read("2 Nov 1:30 EDT"))
                .isEqualTo(new NewTime.At(twice, Occurrence.EARLIER));
        assertThat(text.read("2 Nov 1:30 EST")).isEqualTo(new NewTime.At(twice, Occurrence.LATER));
        assertThat(text.read("2 Nov 1:30")).isEqualTo(NewTime.at(twice));
    }

    @Test
    void aWeekdayThatIsAnotherDayIsRefused() {
        assertThatExceptionOfType(UnreadableDeparture.class)
                .isThrownBy(() -> TEXT.read("Fri 8 Feb 21:00"))
                .withMessageContaining("8 February 2025 is a Saturday");
    }

    @Test
    void anotherClocksNameIsRefused() {
        assertThatExceptionOfType(UnreadableDeparture.class)
                .isThrownBy(() -> TEXT.read("8 Feb 21:00 EDT"))
                .withMessageContaining("Clocks there show EST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "31 Feb",
                "25:00",
                "Sat 13 pm",
                "Feb",
                "2025",
                "2025-13-01",
                "8 Feb 21:75",
                "8 Feb IST",
                "32",
                "…"
            })
    void whatIsNoDepartureIsRefusedWithAnExample(String typed) {
        assertThatExceptionOfType(UnreadableDeparture.class)
                .isThrownBy(() -> TEXT.read(typed))
                .withMessageContaining("“" + typed + "” is not a time")
                .withMessageContaining("Fri 7 Feb 2025, 21:00 EST");
    }
}
