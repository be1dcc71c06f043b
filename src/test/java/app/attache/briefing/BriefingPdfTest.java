package app.attache.briefing;

import static app.attache.briefing.Papers.day;
import static app.attache.briefing.Papers.html;
import static app.attache.briefing.Papers.meeting;
import static app.attache.briefing.Papers.page;
import static app.attache.briefing.Papers.pages;
import static app.attache.briefing.Papers.pdf;
import static app.attache.briefing.Papers.text;
import static app.attache.briefing.Papers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attache.programme.Certainty;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingPdfTest {

    private static final String THURSDAY = "2025-02-06";

    @Test
    void theDayReadsFromTopToBottom() {
        String text = text(pdf(day(Papers.thursday(), THURSDAY)));

        assertThat(text.lines().map(line -> line.replaceAll("\\s+", " ").strip()))
                .containsSubsequence(
                        "RESTRICTED – DELEGATION ONLY",
                        "Thursday, 6 February 2025 REV 2 – supersedes REV 1",
                        "Official working visit · Washington · day 5 of 5 as of Tue 4 Feb 2025, 14:02 Washington time",
                        "THE DAY AT A GLANCE Washington (Jerusalem +7 h)",
                        "by 12:05 19:05 Depart Guest House for Great Hall · 25 min",
                        "12:30–13:15 19:30 Leader of the Senate, Great Hall, H-230 · slated",
                        "13:25–14:20 20:25 Speaker of the House, Great Hall, H-230 · pool spray · slated",
                        "14:20 21:20 Return to Guest House · 25 min",
                        "by 20:00 03:00 Fri Depart Guest House for Airport · 45 min",
                        "21:00 04:00 Fri Wheels-up for Jerusalem, Airport · planned · call time 20:45",
                        "RON In the air",
                        "ENGAGEMENT 1 · LEADER OF THE SENATE",
                        "ENGAGEMENT 2 · SPEAKER OF THE HOUSE",
                        "13:25–14:20, Great Hall, H-230 Jerusalem 20:25 RESTRICTED",
                        "Bilateral · slated · pool spray",
                        "Interpreter: not needed",
                        "Contact officer: Kim Contact",
                        "GUESTLAND HOSTLAND",
                        "1. Dana Principal, Prime Minister 1. Pat Speaker, Speaker of the House",
                        "2. Noa Minister, Minister",
                        "3. Uri Adviser, Adviser",
                        "PURPOSE",
                        "Talks with Congressional leaders.",
                        "TALKING POINTS",
                        "▪ Thank for the welcome",
                        "TOMORROW",
                        "14:00 Wheels-down from Washington, Jerusalem · planned",
                        "Attaché · PM to Washington RESTRICTED – DELEGATION ONLY 1 / 1");
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED, 12:30–13:15, true",
        "APPROXIMATE, about 12:30–13:15, true",
        "PART_OF_DAY, afternoon, false",
        "TO_BE_CONFIRMED, time to be confirmed, false"
    })
    void anUnsureTimeIsNeverPrintedAsFixed(Certainty certainty, String printed, boolean hour) {
        String text = text(pdf(day(with(Papers.unsure(certainty).build()), THURSDAY)));

        assertThat(text).contains(printed);
        assertThat(text.contains("12:30")).isEqualTo(hour);
        assertThat(text.contains("19:30")).isEqualTo(hour);
    }

    @Test
    void aWayToAnApproximateHourIsApproximateToo() {
        assertThat(text(pdf(day(with(Papers.unsure(Certainty.APPROXIMATE).build()), THURSDAY))))
                .contains("by about 12:05");
    }

    @Test
    void anEmptyDaySaysSo() {
        String text = text(pdf(day(with(), "2025-02-05")));

        assertThat(text).contains("Nothing is planned for this day.", "RON", "Guest House");
    }

    @Test
    void changesAgainstTheIssueBeforeArePrinted() {
        Meeting before = meeting("e6", "Leader", "2025-02-06T12:00", 45).build();
        Meeting after = meeting("e6", "Leader", "2025-02-06T12:30", 45).build();

        DayBriefing day = day(with(after), THURSDAY).comparedTo(day(with(before), THURSDAY));

        assertThat(text(pdf(day))).contains("time changed, was 12:00–12:45");
    }

    @Test
    void wordsOfTheProgrammeNeverBecomeMarkup() {
        String hostile = "<script>alert(1)</script> & \"<img src='file:///etc/passwd'/>\"";
        Programme programme =
                with(
                        meeting("e6", hostile, "2025-02-06T12:30", 45)
                                .purpose(hostile)
                                .talkingPoints(
                                        List.of(
                                                hostile,
                                                "\u0000\u0007\uFDD0<b>\uFFFF",
                                                "\uFDD1 \uD800"))
                                .build());

        assertThat(html(programme))
                .doesNotContain("<script", "<img", "<b>\uFFFD")
                .contains("&lt;script&gt;");
        assertThat(text(pdf(day(programme, THURSDAY))))
                .contains("<script>alert(1)</script> & \"<img");
    }

    @Test
    void wordsFromTheRightKeepTheirOrder() {
        Programme programme =
                with(
                        meeting("e6", "פגישה עם יושב ראש (12:30)", "2025-02-06T12:30", 45)
                                .purpose("לדון בשלב השני, עד 16 בפברואר")
                                .talkingPoints(List.of("شكرا على الترحيب"))
                                .build());

        assertThat(html(programme))
                .contains(
                        "<span class=\"word\">פגישה עם יושב ראש (12:30)</span>",
                        "<p class=\"rtl\">לדון");
        String text =
                Normalizer.normalize(text(pdf(day(programme, THURSDAY))), Normalizer.Form.NFKC);
        assertThat(text).contains("פגישה עם יושב ראש", "شكرا على الترحيب");
    }

    @Test
    void longNamesWrapWithinThePage() throws IOException {
        String longName =
                "The Right Honourable Commission for the Preservation of Very Long Official Titles "
                        .repeat(4)
                        .strip();
        Programme programme =
                with(
                        meeting("e6", longName, "2025-02-06T12:30", 45)
                                .purpose("x".repeat(400))
                                .build());

        String text = text(pdf(day(programme, THURSDAY))).replaceAll("\\s+", " ");

        assertThat(text).contains("Very Long Official Titles The Right Honourable");
        try (PDDocument document = Loader.loadPDF(pdf(day(programme, THURSDAY)))) {
            assertThat(RightmostInk.of(document))
                    .isLessThan(document.getPage(0).getMediaBox().getWidth() - 30);
        }
    }

    @Test
    void twelveEngagementsTakeSeveralPagesWithHeadAndFootOnEach() {
        byte[] pdf = pdf(day(twelve(), THURSDAY));

        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page <= pages; page++) {
            assertThat(page(pdf, page))
                    .contains("OPEN", "Attaché · PM to Washington", page + " / " + pages);
        }
        assertThat(text(pdf)).contains("ENGAGEMENT 1 ·", "ENGAGEMENT 12 ·");
    }

    @Test
    void aBoxLongerThanAPageIsContinuedOnTheNext() {
        List<String> points =
                IntStream.rangeClosed(1, 120).mapToObj(i -> "Point number " + i + ".").toList();
        byte[] pdf =
                pdf(
                        day(
                                with(
                                        meeting("e6", "Leader", "2025-02-06T12:30", 45)
                                                .talkingPoints(points)
                                                .build()),
                                THURSDAY));

        assertThat(pages(pdf)).isGreaterThan(2);
        assertThat(text(pdf)).contains(points);
    }

    @Test
    void theMachinesOwnTypefacesAreLeftAlone() {
        pdf(day(with(), THURSDAY));

        assertThat(FontMappers.instance()).isInstanceOf(Typefaces.class);
    }

    @Test
    void theSameBriefingGivesTheSameBytes() {
        assertThat(pdf(day(twelve(), THURSDAY))).isEqualTo(pdf(day(twelve(), THURSDAY)));
    }

    @Test
    void typefacesAreInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(day(Papers.thursday(), THURSDAY)))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void theFileIsReplacedAsAWhole(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("briefings/thursday.pdf");

        BriefingPdf.write(day(Papers.thursday(), THURSDAY), Texts.english(), file);
        BriefingPdf.write(day(Papers.thursday(), THURSDAY), Texts.english(), file);

        assertThat(Files.readAllBytes(file)).isEqualTo(pdf(day(Papers.thursday(), THURSDAY)));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidPlainly(@TempDir Path directory) throws IOException {
        Path taken = Files.writeString(directory.resolve("taken"), "");

        assertThatThrownBy(() ->
                        BriefingPdf.write(
                                day(with(), THURSDAY), Texts.english(), taken.resolve("x.pdf")))
                .isInstanceOf(BriefingFailure.class)
                .hasMessageContaining("x.pdf");
    }

    static Programme twelve() {
        return with(
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                meeting(
                                                "m" + i,
                                                "Engagement with party " + i,
                                                "2025-02-06T%02d:00".formatted(8 + i),
                                                45)
                                        .purpose("To speak of matter " + i)
                                        .talkingPoints(
                                                List.of(
                                                        "First point",
                                                        "Second point",
                                                        "Third point"))
                                        .build())
                        .toArray(Meeting[]::new));
    }
}
