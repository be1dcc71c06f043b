package app.attache.observance;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.text.Message;
import app.attache.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservanceWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyOccasionHasAName(Occasion occasion) {
        assertThat(Texts.english().get(occasion.message())).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position",
                "country",
                "sunset",
                "nightfall",
                "dawn",
                "years",
                "no-country",
                "code",
                "holidays"
            })
    void everyReasonHasWords(String reason) {
        assertThat(Texts.english().has("observance.unknown." + reason)).isTrue();
    }

    @Test
    void aReasonNamesWhatIsWrong() {
        LocalDate day = LocalDate.of(2025, 2, 10);
        assertThat(new NonWorkingDays().between("Qatar", day, day.plusDays(1)))
                .isInstanceOfSatisfying(
                        Evaluation.NotEvaluable.class,
                        answer ->
                                assertThat(Texts.english().get((Message) answer.why()))
                                        .contains("“Qatar”", "QA"));
        assertThat(Texts.english().get(ReckonedYears.outOfReach())).contains("1900", "2150");
    }
}
