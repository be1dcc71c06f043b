package app.attache.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "leiter, Yechiel LEITER",
        "cafe, Café de la Paix",
        "CAFÉ, cafe",
        "strasse, Straße",
        "οδοσ, Οδός",
        "шевченко, Шевче́нко",
        "שלום, שָׁלוֹם",
        "محمد, مُحَمَّد",
        "احمد, أحمد",
        "محمد, محـــمد",
        "12, １２ o'clock",
        "oclock, 12 o’clock"
    })
    void capitalsAccentsAndPointsMakeNoDifference(String typed, String text) {
        assertThat(finds(typed, text)).isTrue();
    }

    @Test
    void everyWordMustOccurInAnyOrder() {
        assertThat(finds("adviser tzachi", "Tzachi Hanegbi, National Security Adviser")).isTrue();
        assertThat(finds("adviser tzachi", "Tzachi Braverman, Chief of Staff")).isFalse();
    }

    @Test
    void blanksSearchForNothing() {
        assertThat(SearchText.of("  \t").isBlank()).isTrue();
    }

    private static boolean finds(String typed, String text) {
        return SearchText.of(typed).matches(SearchText.fold(text));
    }
}
