package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Papers of the sample, handed out through the window and read back. */
@ExtendWith(ApplicationExtension.class)
class PapersFxTest {

    @TempDir Path folder;

    private final AnsweredFiles files = new AnsweredFiles();
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, new FxRobot(), files, () -> WindowModels.NOW);
    }

    @BeforeEach
    void open() {
        page.openSample();
        files.answer(folder.resolve("any"));
    }

    @AfterEach
    void close() {
        page.session().close();
    }

    @Test
    void theCalendarOfADelegationIsHandedOut() throws IOException {
        page.choose("#export-menu", "Calendar files of a delegation (.ics)…");
        page.write("#paper-organizer", "office@protocol.example");
        page.answer("OK");
        WindowPage.until(() -> page.text("#notice").startsWith("1 calendar file"));

        ICalendar calendar =
                Biweekly.parse(Files.readString(folder.resolve("washington-2025-d1.ics"))).first();
        assertThat(calendar.getTimezoneInfo().getComponents())
                .extracting(VTimezone::getTimezoneId)
                .extracting(id -> id.getValue())
                .containsExactlyInAnyOrder("America/New_York", "Asia/Jerusalem");
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(11);
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> event.getOrganizer().getEmail())
                .containsOnly("office@protocol.example");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .anyMatch(summary -> summary.endsWith("Speaker Johnson"));
    }

    @Test
    void aCalendarNeedsAnAddress() {
        page.choose("#export-menu", "Calendar files of a delegation (.ics)…");
        page.write("#paper-organizer", "nobody");
        page.answer("OK");
        assertThat(page.dialog()).contains("nobody");
        page.answer("OK");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theBriefingOfADayIsHandedOut() throws IOException {
        page.choose("#export-menu", "Briefing of a day (PDF)…");
        page.openMonth("#paper-date");
        page.pickDay(6);
        page.answer("OK");
        Path paper = folder.resolve("briefing-d1-2025-02-06.pdf");
        WindowPage.until(() -> Files.exists(paper) && page.text("#notice").startsWith("Written"));

        assertThat(textOf(paper))
                .contains("Thursday, 6 February 2025")
                .contains("as of")
                .contains("Majority Leader Thune")
                .contains("Speaker Johnson")
                .contains("Wheels-up for Jerusalem")
                .doesNotContain("Secretary Hegseth");
    }

    private static String textOf(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whatHasChangedIsHandedOutFromTheHistory() throws IOException {
        Meeting johnson = page.session().workspace().current().programme().get(Id.meeting("e7"));
        page.session()
                .workspace()
                .apply(
                        new ChangeSet(
                                new Origin("Step", "", "A. Planner", WindowModels.NOW),
                                List.of(new Edit.Replaced(johnson, johnson.withTitle("Caucus")))));
        files.answer(folder.resolve("changes.pdf"));
        page.press(KeyCode.CONTROL, KeyCode.H);
        WindowPage.until(() -> page.exists("#history-print"));
        page.click("#history-print");
        page.answer("OK");
        WindowPage.until(() -> page.text("#notice").contains("changes.pdf"));

        try (PDDocument paper = Loader.loadPDF(folder.resolve("changes.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Caucus", "was called Speaker Johnson", "A. Planner");
        }

        assertThat(changesOf("Mike Johnson")).contains("Caucus");
        assertThat(changesOf("Michael Waltz")).doesNotContain("Caucus");
        assertThat(changesOf("PM to Washington")).contains("Caucus");
    }

    /** What is printed of the change for a delegation or a person. */
    private String changesOf(String whose) throws IOException {
        Path own = Files.createDirectory(folder.resolve(whose.replace(' ', '-')));
        Path paper = own.resolve("changes.pdf");
        files.answer(paper);
        page.ask(Command.EXPORT_CHANGES);
        WindowPage.until(() -> page.exists("#changes-whose"));
        page.pick("#changes-whose", whose);
        page.answer("OK");
        WindowPage.until(() -> page.text("#notice").contains(paper.toString()));
        return textOf(paper);
    }
}
