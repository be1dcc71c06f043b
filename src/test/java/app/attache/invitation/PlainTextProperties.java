package app.attache.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is written in a programme, the lines of a calendar file stay whole. */
class PlainTextProperties {

    @Property
    void nothingThatCouldBreakALineIsLeft(@ForAll String text) {
        assertThat(PlainText.line(text).chars()).noneMatch(Character::isISOControl);
        assertThat(PlainText.paragraphs(text).chars())
                .noneMatch(c -> c != '\n' && Character.isISOControl(c));
    }

    @Property
    void foldingLosesNothing(@ForAll String text) {
        String line = "SUMMARY:" + PlainText.line(text).replace("\uFFFD", "");

        String folded = ContentLines.folded(line + "\r\n");

        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
    }
}
