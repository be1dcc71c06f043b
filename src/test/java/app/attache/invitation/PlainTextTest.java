package app.attache.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLineIsCutAtTheLengthThatExchangeKeeps() {
        assertThat(PlainText.line("x".repeat(255))).hasSize(255).doesNotContain("…");
        assertThat(PlainText.line("x".repeat(256))).hasSize(255).endsWith("x…");
    }

    @Test
    void aLineIsNeverCutInsideACharacter() {
        String line = PlainText.line("x".repeat(253) + "🕊🕊");

        assertThat(line).isEqualTo("x".repeat(253) + "…");
        assertThat(StandardCharsets.UTF_16BE.newEncoder().canEncode(line)).isTrue();
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(PlainText.line("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineBreaksOfEveryKindBecomeOne() {
        assertThat(PlainText.paragraphs("a\r\nb\rc\u2028d\u0085e\u000Bf"))
                .isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(PlainText.line("a\r\nb\n\nc")).isEqualTo("a b c");
    }
}
