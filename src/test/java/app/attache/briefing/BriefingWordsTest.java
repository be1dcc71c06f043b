package app.attache.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Attendance;
import app.attache.programme.Format;
import app.attache.programme.Interpretation;
import app.attache.programme.Leg;
import app.attache.programme.Marking;
import app.attache.programme.PartOfDay;
import app.attache.programme.PressAccess;
import app.attache.programme.Status;
import app.attache.text.Texts;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingWordsTest {

    private final Wording wording = new Wording(Texts.english());

    static Stream<Arguments> constants() {
        return Stream.of(
                        words("status", Status.values()),
                        words(
                                "press",
                                EnumSet.complementOf(EnumSet.of(PressAccess.UNSTATED))
                                        .toArray(PressAccess[]::new)),
                        words(
                                "format",
                                EnumSet.complementOf(EnumSet.of(Format.OTHER))
                                        .toArray(Format[]::new)),
                        words("interpretation", Interpretation.values()),
                        words("marking", Marking.values()),
                        words(
                                "level",
                                EnumSet.complementOf(EnumSet.of(Marking.OPEN))
                                        .toArray(Marking[]::new)),
                        words("part", PartOfDay.values()),
                        words("side", Attendance.Side.values()),
                        words("leg.up", Leg.Mode.values()),
                        words("leg.down", Leg.Mode.values()),
                        words("underway", Leg.Mode.values()),
                        words("role", Attendance.Role.INTERPRETER, Attendance.Role.NOTE_TAKER),
                        words(
                                "night",
                                Content.Night.Firmness.NEEDED,
                                Content.Night.Firmness.REQUESTED,
                                Content.Night.Firmness.CONFIRMED))
                .flatMap(words -> words);
    }

    private static Stream<Arguments> words(String group, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> Arguments.of(group, constant));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyFactHasAWord(String group, Enum<?> constant) {
        assertThat(wording.word(group, constant)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"PT25M, 25 min", "PT1H, 1 h", "PT1H5M, 1 h 5 min"})
    void lengthsAreInHoursAndMinutes(Duration length, String words) {
        assertThat(wording.length(length)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT7H, +7 h", "PT-7H, −7 h", "PT5H45M, +5:45 h", "PT-3H-30M, −3:30 h"})
    void differencesOfClocksHaveASign(Duration ahead, String words) {
        assertThat(wording.difference(ahead)).isEqualTo(words);
    }
}
