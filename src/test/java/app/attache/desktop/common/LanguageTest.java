package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.text.Texts;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which language the window speaks, and what stays as the place has it. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "AS_SYSTEM, fr-CA, fr-CA",
        "AS_SYSTEM, he,    he-IL",
        "AS_SYSTEM, de-AT, en-AT",
        "HEBREW,    en-US, he-US",
        "ENGLISH,   en-GB, en-GB",
        "ENGLISH,   he-IL, en-IL",
        "ARABIC,    und,   ar-EG",
    })
    void aLanguageKeepsTheCountryWhereTheProgramRuns(
            Language language, String system, String spoken) {
        assertThat(language.locale(Locale.forLanguageTag(system)).toLanguageTag())
                .isEqualTo(spoken);
    }

    @Test
    void theWeekBeginsAsItDoesInThatCountry() {
        Locale frenchInIsrael = Language.FRENCH.locale(Locale.of("he", "IL"));
        assertThat(Weeks.firstDay(frenchInIsrael)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Weeks.firstDay(Language.FRENCH.locale(Locale.of("fr"))))
                .isEqualTo(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLanguageIsFoundByItsNameInSettingsAndByItsCommand(Language language) {
        assertThat(Language.ofLabel(language.label())).isEqualTo(language);
        assertThat(Language.of(language.command())).hasValue(language);
        assertThat(Texts.english().has(keyOf(language.command()))).isTrue();
    }

    @Test
    void whoReadsNothingElseFindsTheOwnLanguage() {
        assertThat(Language.FRENCH.ownName()).isEqualTo("Français");
        assertThat(Language.HEBREW.ownName()).isEqualTo("עברית");
        assertThat(Language.ARABIC.ownName()).isEqualTo("العربية");
    }

    @Test
    void whatSettingsDoNotNameIsTheSystems() {
        assertThat(Language.ofLabel("tlh")).isEqualTo(Language.AS_SYSTEM);
        assertThat(Language.of(Command.QUIT)).isEmpty();
    }

    @Test
    void numbersAreInTheDigitsOfTheHoursBesideThem() {
        Texts egyptian = Texts.of(Locale.of("ar", "EG"));
        assertThat(egyptian.get("desktop.length.both", 1, 25)).contains("1", "25");
        assertThat(egyptian.get("shell.status.accepted", 12)).contains("12");
    }

    private static String keyOf(Command command) {
        return "shell.action." + command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
