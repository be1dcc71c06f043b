package app.attache.visitfile;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import app.attache.programme.Programmes;
import app.attache.programme.TimeSpan;
import app.attache.programme.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VisitFileProperties {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "b",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\n ",
                    " \n",
                    "\t",
                    "\r",
                    ": ",
                    ":",
                    " #",
                    "#",
                    "-",
                    "- ",
                    "? ",
                    "no",
                    "12:30",
                    "~",
                    "null",
                    "1e3",
                    "0x1",
                    "'",
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    "&",
                    "*",
                    "!",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "---",
                    "...",
                    "א",
                    "ع",
                    "\u202e",
                    "\u200f",
                    "\ufeff",
                    "\u0085",
                    "\u2028",
                    "\u00a0",
                    "\u0000",
                    "\u001b",
                    "\u007f",
                    "\ud800",
                    "\udc00",
                    "🕊️",
                    "é",
                    "\uffff",
                    "\ue000",
                    "2025-02-06",
                    "word ".repeat(25));

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @Property
    void whatIsWrittenIsReadAgainAsTheSame(@ForAll("programmes") Programme programme) {
        assertThat(Given.read(Given.written(programme))).isEqualTo(programme);
    }

    @Property(tries = 200)
    void theSameFactsGiveTheSameBytes(@ForAll("programmes") Programme programme) {
        byte[] first = Given.written(programme);
        assertThat(Given.written(Given.read(first))).isEqualTo(first);
    }

    @Property(tries = 5000)
    void everyTextIsReadAgainAsItWas(
            @ForAll("oddTexts") String notes, @ForAll("oddTexts") String point) {
        Meeting meeting =
                Meeting.draft(
                                Id.meeting("m"),
                                "x" + point,
                                TimeSpan.fixed(
                                        LocalDateTime.of(2025, 1, 1, 0, 0),
                                        Duration.ZERO,
                                        ZoneOffset.ofHoursMinutesSeconds(1, 2, 3)))
                        .talkingPoints(List.of(notes, point, ""))
                        .notes(new Notes(notes, point))
                        .build();
        Programme programme = Programme.of(List.of(meeting));
        assertThat(Given.read(Given.written(programme))).isEqualTo(programme);
    }

    @Property(tries = 500)
    void everyIdIsReadAgainAsItWas(@ForAll("ids") String id) {
        Programme programme = Programme.of(List.of(Visit.draft(Id.visit(id), "A visit").build()));
        assertThat(Given.read(Given.written(programme))).isEqualTo(programme);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "no", "y", "true", "null", "1", "1e3", "0x1", "0.5", "2025-02-06", "e7");
        Arbitrary<String> any =
                Arbitraries.strings()
                        .withChars("abcXYZ019._-")
                        .ofMinLength(1)
                        .ofMaxLength(64)
                        .filter(Id::wellFormed);
        return Arbitraries.oneOf(words, any);
    }

    @Property(tries = 2000)
    void aDamagedFileIsReadOrRefusedAndNothingElse(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        byte[] file = damaged(Sample.BYTES, random);
        try {
            Programme read = Given.read(file);
            assertThat(Given.read(Given.written(read))).isEqualTo(read);
        } catch (VisitFileFailure refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Programmes.seeds();
    }

    private static byte[] damaged(byte[] file, Random random) {
        String text = new String(file, StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(12));
            int from = random.nextInt(text.length());
            String other =
                    switch (random.nextInt(3)) {
                        case 0 -> PIECES.get(random.nextInt(PIECES.size()));
                        case 1 ->
                                text.substring(
                                        from, Math.min(text.length(), from + random.nextInt(40)));
                        default -> "";
                    };
            text = text.substring(0, at) + other + text.substring(to);
        }
        byte[] damaged = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0 && damaged.length > 0) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }
}
