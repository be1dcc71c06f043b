package app.attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "10 h, PT10H",
        "10h, PT10H",
        "1 h 30 min, PT1H30M",
        "1h30m, PT1H30M",
        "45 min, PT45M",
        "45, PT45M",
        "' 0 min ', PT0S",
        "90 min, PT1H30M"
    })
    void lengthsAreHoursAndMinutes(String text, Duration length) {
        assertThat(Lengths.parse(text)).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5 min", "1.5 h", "10 d", "h", "99999999999"})
    void allElseIsNone(String text) {
        assertThat(Lengths.parse(text)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int minutes = 0; minutes < 3000; minutes += 7) {
            Duration length = Duration.ofMinutes(minutes);
            assertThat(Lengths.parse(Lengths.write(length))).contains(length);
        }
    }
}
