package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Certainty;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    private static final TimeSpan DINNER =
            TimeSpan.fixed(
                    LocalDateTime.of(2025, 2, 3, 19, 0),
                    Duration.ofMinutes(90),
                    WindowModels.WASHINGTON);

    private final TimeWords words = new TimeWords(VisitFiles.washington(), Texts.english());

    @Test
    void timesAreOnTheClockOfThePlaceAndNameIt() {
        assertThat(words.when(DINNER)).isEqualTo("Mon 3 Feb · 19:00 – 20:30 Washington");
    }

    @Test
    void theOtherClockSaysWhenItIsAnotherDayThere() {
        assertThat(words.elsewhere(DINNER, WindowModels.JERUSALEM))
                .isEqualTo("Tue 4 Feb 02:00 – 03:30 Jerusalem");
    }

    @Test
    void timesAreOnlyAsSureAsTheyAre() {
        assertThat(words.when(DINNER.as(Certainty.APPROXIMATE)))
                .isEqualTo("Mon 3 Feb · about 19:00 – 20:30 Washington");
        assertThat(words.when(DINNER.as(Certainty.PART_OF_DAY)))
                .isEqualTo("Mon 3 Feb · evening, Washington");
        assertThat(words.when(DINNER.as(Certainty.TO_BE_CONFIRMED)))
                .isEqualTo("Mon 3 Feb · time to be confirmed");
    }

    @Test
    void aFlightNamesBothClocks() {
        TimeSpan flight =
                TimeSpan.fixed(
                        LocalDateTime.of(2025, 2, 2, 10, 0).atZone(WindowModels.JERUSALEM),
                        LocalDateTime.of(2025, 2, 2, 15, 0).atZone(WindowModels.WASHINGTON));
        assertThat(words.when(flight))
                .isEqualTo("Sun 2 Feb 10:00 Jerusalem – Sun 2 Feb 15:00 Washington");
    }
}
