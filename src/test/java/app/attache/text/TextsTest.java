package app.attache.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aMessageWithinAMessageIsSaidAsWell() {
        Message inner = Message.of("visitfile.expected.whole", "1");
        assertThat(Texts.english().get(Message.of("visitfile.problem.unfit", "one", inner)))
                .isEqualTo("found \"one\", expected a whole number, 1 or more.");
    }
}
