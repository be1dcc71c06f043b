package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, and files that are no text. */
@Timeout(60)
class HostileFilesTest {

    @Test
    void billionsOfLaughsAreRefusedAtTheFirst() {
        StringBuilder file = new StringBuilder("version: 1\nvisits:\n  a: &a {title: ha}\n");
        for (char c = 'b'; c < 'k'; c++) {
            String last = "*" + (char) (c - 1) + ", ";
            file.append("  ").append(c).append(": &").append(c).append(" {title: [");
            file.append(last.repeat(9)).append("]}\n");
        }
        assertThat(Given.problemsOf(file.toString()))
                .hasSizeLessThan(200)
                .allMatch(problem -> problem.contains("anchors (&) and aliases (*)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void endlessNestingIsRefused(String opening) {
        assertThat(Given.problemsOf("version: 1\nmeetings:\n  x: " + opening.repeat(100_000)))
                .isNotEmpty();
        assertThat(Given.problemsOf("version: 1\nmeetings: " + opening.repeat(100_000)))
                .isNotEmpty();
        assertThat(Given.problemsOf(opening.repeat(100_000))).isNotEmpty();
    }

    @Test
    void aFactOfMoreThanAMillionCharactersIsRefused() {
        String file =
                "version: 1\nvisits:\n  v:\n    title: x\n    notes: " + "word ".repeat(200_001);
        assertThat(Given.problemsOf(file))
                .singleElement()
                .asString()
                .contains("longer than one fact can be");
    }

    @Test
    void aLineOfUnreasonableLengthIsRefused() {
        assertThat(Given.problemsOf("version: 1\n# " + "x".repeat(StrictReader.LONGEST_LINE)))
                .containsExactly(
                        "line 2, column 1: this line is longer than any line of a visit file can"
                                + " be.");
    }

    @Test
    void aFileLargerThanTheBoundIsRefusedWithoutBeingKept() throws Exception {
        byte[] comment = ("#" + "x".repeat(1022) + "\n").getBytes(StandardCharsets.UTF_8);
        Enumeration<InputStream> endless =
                Collections.enumeration(
                        LongStream.rangeClosed(0, StrictReader.MOST_BYTES / comment.length)
                                .<InputStream>mapToObj(
                                        _ -> new java.io.ByteArrayInputStream(comment))
                                .toList());
        VisitFileFailure failure =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        VisitFileFailure.class,
                        () -> VisitFile.read(new SequenceInputStream(endless), "huge.yaml"));
        assertThat(failure).hasMessageContaining("larger than 128 MB");
    }

    @Test
    void afterTenThousandErrorsTheRestIsNotLookedAt() {
        StringBuilder file = new StringBuilder("version: 1\nvisits:\n");
        for (int i = 0; i < 20_000; i++) {
            file.append("  v").append(i).append(": {}\n");
        }
        assertThat(Given.problemsOf(file.toString()))
                .hasSize(Reading.MOST_PROBLEMS + 1)
                .last()
                .asString()
                .contains("after 10,000 errors");
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() {
        byte[] latin = "version: 1\n# é".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Given.problemsOf(latin))
                .containsExactly(
                        "line 2, column 3: the byte E9 is not UTF-8 text. Save the file as UTF-8.");
        assertThat(Given.problemsOf(Given.RIGHT.getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .startsWith("line 1, column 1: the byte FE is not UTF-8 text.");
        byte[] cut = "version: 1\n# €".getBytes(StandardCharsets.UTF_8);
        assertThat(Given.problemsOf(java.util.Arrays.copyOf(cut, cut.length - 1)))
                .singleElement()
                .asString()
                .startsWith("line 2, column 3: the byte E2 is not UTF-8 text.");
    }

    @Test
    void aControlCharacterIsNamedWithItsPlace() {
        assertThat(Given.problemsOf("version: 1\r\n# a\rvisits: \u0007"))
                .containsExactly(
                        "line 3, column 9: the character U+0007 may not stand in a visit file as"
                                + " it is. In a text in double quotes it can be written as \\u and"
                                + " four digits.");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreTaken() {
        assertThat(Given.read("\uFEFF" + Given.RIGHT)).isEqualTo(Given.read(Given.RIGHT));
        assertThat(Given.read(Given.RIGHT.replace("\n", "\r\n")))
                .isEqualTo(Given.read(Given.RIGHT));
        assertThat(Given.problemsOf("\uFEFFversion: x"))
                .anyMatch(problem -> problem.startsWith("line 1, column 10, version:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 2.0\n---\nversion: 1",
                "%TAG ! tag:x,2000:\n---\nversion: 1\nvisits: !x {}",
                "version: \"\\UFFFFFFFF\"",
                "version: \"\\UD8000000\"",
                "version: \"\\xZZ\"",
                "version: |99\n  x",
                "version: 99999999999999999999",
                "*a : b",
                "&a : b",
                "? ? ? :",
                "version: 1\nvisits: {? {a: b} : {title: x}}",
                "version: 1\nvisits: *a",
                "version: 1\n<<: {visits: {}}",
                "\t",
                "@",
                "`",
                "'",
            })
    void whatIsNoVisitFileIsRefusedAndNothingElseHappens(String file) {
        assertThat(Given.problemsOf(file)).isNotEmpty();
    }

    @Test
    void aMessageHoldsNothingThatATerminalObeys() {
        assertThat(
                        Given.problemsOf(
                                "version: 1\nvisits: {v: {title: x, \"\\e[31m\\u202Ered\": y}}"))
                .singleElement()
                .asString()
                .doesNotContain("\u001b", "\u202e")
                .contains("\uFFFD[31m\uFFFDred");
    }
}
