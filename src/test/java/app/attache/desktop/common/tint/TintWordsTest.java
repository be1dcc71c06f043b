package app.attache.desktop.common.tint;

import static app.attache.desktop.common.tint.TintDays.SHABBAT_IN_DOHA;
import static app.attache.desktop.common.tint.TintDays.SHABBAT_IN_WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.ClockDay;
import app.attache.observance.Restriction;
import app.attache.programme.Observance;
import app.attache.text.Message;
import app.attache.text.Texts;
import app.attache.workspace.VisitFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TintWordsTest {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final ClockDay FRIDAY = ClockDay.of(LocalDate.of(2025, 2, 7), WASHINGTON);
    private static final ClockDay SATURDAY = ClockDay.of(LocalDate.of(2025, 2, 8), WASHINGTON);

    private final TintWords words = new TintWords(VisitFiles.washington(), Texts.english());

    @Test
    void whereItBeginsAndEndsItSaysWhen() {
        assertThat(words.labels(SHABBAT_IN_WASHINGTON, FRIDAY, false))
                .containsExactly("Shabbat begins 17:18", "Shabbat 17:18", "Shabbat");
        assertThat(words.labels(SHABBAT_IN_WASHINGTON, SATURDAY, false))
                .containsExactly("Shabbat to 18:19", "Shabbat");
    }

    @Test
    void elsewhereItsTimesAreThoseOfItsPlaceAndThePlaceIsNamed() {
        assertThat(words.labels(SHABBAT_IN_DOHA, FRIDAY, true))
                .containsExactly(
                        "Shabbat begins 17:04 · Doha",
                        "Shabbat 17:04 · Doha",
                        "Shabbat · Doha",
                        "Shabbat");
    }

    @Test
    void whoComesOrLeavesInTheMidstOfItBeginsOrEndsNothing() {
        Restriction part =
                TintDays.during(
                        SHABBAT_IN_WASHINGTON, "2025-02-07T20:00-05:00", "2025-02-08T12:00-05:00");
        assertThat(words.labels(part, FRIDAY, false)).containsExactly("Shabbat");
        assertThat(words.labels(part, SATURDAY, false)).containsExactly("Shabbat");
    }

    @Test
    void theHintSaysWhatWhereWhenAndWhoKeepsIt() {
        assertThat(words.hint(SHABBAT_IN_WASHINGTON))
                .isEqualTo(
                        """
                        Shabbat · Washington
                        Fri 7 Feb 17:18 – Sat 8 Feb 18:19
                        Kept by PM to Washington\
                        """);
        assertThat(words.spoken(TintDays.SATURDAY_OFF))
                .isEqualTo("Weekend · Washington, Sat 8 Feb");
    }

    @Test
    void whatCannotBeEvaluatedIsSaidWithTheReason() {
        Restriction unknown =
                new Restriction(
                        new Restriction.PracticeUnknown(
                                Observance.SHABBAT, Message.of("observance.unknown.sunset")),
                        TintDays.DOHA,
                        SHABBAT_IN_DOHA.interval(),
                        List.of(TintDays.KEEPER));
        assertThat(words.labels(unknown, FRIDAY, false).getFirst())
                .isEqualTo("Shabbat and holy days: times unknown");
        assertThat(words.hint(unknown))
                .startsWith("Shabbat and holy days in Doha cannot be evaluated\nThe sun does not");
    }

    @Test
    void hoursRunFromTheLeftInHebrewAsWell() {
        String hebrew = Texts.of(Locale.of("he")).get("calendar.time.range", "17:18", "18:19");
        assertThat(hebrew).isEqualTo("\u200e17:18\u200e – 18:19\u200e");
    }
}
