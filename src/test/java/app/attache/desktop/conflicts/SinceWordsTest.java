package app.attache.desktop.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Origin;
import app.attache.text.Texts;
import app.attache.workspace.Appearance;
import app.attache.workspace.Step;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceWordsTest {

    private static final Instant MOMENT = Instant.parse("2025-02-04T14:00:00Z");
    private static final Origin ORIGIN =
            new Origin("Ask to lunch", "He has the time", "A. Planner", MOMENT);

    private static SinceWords words(String language) {
        return new SinceWords(Texts.of(Locale.forLanguageTag(language)), _ -> "Tue 14:00");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Since Tue 14:00, because time passed.'",
        "fr, 'Depuis le Tue 14:00, parce que le temps a passé.'",
        "he, 'מאז Tue 14:00, כי עבר הזמן.'",
        "ar, 'منذ Tue 14:00، لأن الوقت مضى.'"
    })
    void whatTimeBroughtSaysSo(String language, String said) {
        Optional<Appearance> byTime = Optional.of(new Appearance.ByTime(MOMENT, 3));

        assertThat(words(language).since(byTime)).isEqualTo(said);
        assertThat(words(language).reason(byTime)).isEmpty();
    }

    @Test
    void whatAStepBroughtNamesItAndItsReason() {
        Optional<Appearance> byStep =
                Optional.of(new Appearance.ByStep(3, Step.Type.CHANGE, ORIGIN));

        assertThat(words("en").since(byStep))
                .isEqualTo("Since Tue 14:00: “Ask to lunch”, by A. Planner (step 3).");
        assertThat(words("en").reason(byStep)).isEqualTo("He has the time");
        assertThat(words("en").since(Optional.empty())).isEqualTo("It is not known since when.");
    }
}
