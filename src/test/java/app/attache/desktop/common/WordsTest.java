package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Certainty;
import app.attache.programme.Format;
import app.attache.programme.Interpretation;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.Membership;
import app.attache.programme.Observance;
import app.attache.programme.PartOfDay;
import app.attache.programme.PressAccess;
import app.attache.programme.Rank;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Strictness;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private final Words words = new Words(Texts.english());

    static Stream<Enum<?>> terms() {
        return Stream.<Enum<?>[]>of(
                        Status.values(),
                        Format.values(),
                        PressAccess.values(),
                        Interpretation.values(),
                        Marking.values(),
                        Rank.values(),
                        Membership.Duty.values(),
                        Attendance.Role.values(),
                        PartOfDay.values(),
                        Certainty.values(),
                        Leg.Mode.values(),
                        Ron.Lodging.values(),
                        Observance.values(),
                        Strictness.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasAWord(Enum<?> term) {
        assertThat(words.of(term)).isNotBlank();
    }

    @Test
    void lengthsAreShort() {
        assertThat(words.of(Duration.ofMinutes(25))).isEqualTo("25 min");
        assertThat(words.of(Duration.ofHours(12))).isEqualTo("12 h");
        assertThat(words.of(Duration.ofMinutes(85))).isEqualTo("1 h 25 min");
    }
}
