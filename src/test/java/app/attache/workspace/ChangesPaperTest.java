package app.attache.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.itinerary.Diff;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Marking;
import app.attache.programme.Meeting;
import app.attache.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has changed between two moments, on paper, on the visit to Washington. */
class ChangesPaperTest {

    private static final Instant NOW = Instant.parse("2025-02-04T19:02:00Z");
    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    private static final Id<Delegation> D1 = Id.delegation("d1");
    private static final Id<Meeting> THUNE = Id.meeting("e6");

    private final Workspace workspace =
            Workspace.temporary(OpenOptions.of("A. Planner").withClock(InstantSource.fixed(NOW)));

    @TempDir private Path folder;

    @BeforeEach
    void extendTheStay() {
        workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
        ExtendStay change =
                ExtendStay.of(
                                D1,
                                Id.stay("washington"),
                                NewTime.at(LocalDateTime.of(2025, 2, 8, 21, 0)))
                        .withReason("to fit in more meetings");
        workspace.apply(workspace.plan(change, Texts.english()).withSource("announced Monday"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatWasAndWhatIsStandsBesideEachOtherWithTheStepsThatMadeItSo() {
        assertThat(print(new Diff.Scope.OfDelegation(D1), Texts.english()))
                .contains("What has changed", "PM to Washington")
                .contains("to Tue 4 Feb 2025, 14:02 EST")
                .containsSubsequence("What", "was", "is")
                .containsSubsequence("Stay, Blair House", "2 – 6 Feb", "2 – 8 Feb")
                .containsSubsequence("Flight", "Thu 6 Feb 21:00", "Sat 8 Feb 21:00")
                .containsSubsequence(
                        "THE STEPS IN BETWEEN",
                        "A. Planner",
                        "Extend stay of PM to Washington to Sat 8 Feb",
                        "to fit in more meetings – announced Monday");
    }

    @Test
    void ofAPersonOnlyWhatConcernsThemIsPrinted() {
        assertThat(print(new Diff.Scope.OfPerson(Id.person("johnson")), Texts.english()))
                .contains("Mike Johnson", "Nothing is different.")
                .doesNotContain("Blair House");
    }

    @Test
    void thePaperIsMarkedAsHighAsWhatItNames() {
        Meeting thune = workspace.current().programme().get(THUNE);
        replace(thune, thune.withMarking(Marking.SECRET));

        assertThat(print(new Diff.Scope.All(), Texts.english())).startsWith("SECRET");
    }

    @Test
    void aPaperFromTheRightKeepsTheOrderOfItsWordsAndColumns() {
        Meeting thune = workspace.current().programme().get(THUNE);
        replace(thune, thune.withTitle("פגישה עם יושב ראש"));

        String hebrew = print(new Diff.Scope.OfDelegation(D1), Texts.of(Locale.of("he")));
        assertThat(hebrew).contains("מה השתנה", "פגישה עם יושב ראש");
        assertThat(line(hebrew, "2 – 6")).containsSubsequence("2 – 8", "2 – 6", "שהות");
        assertThat(print(new Diff.Scope.OfDelegation(D1), Texts.of(Locale.of("ar"))))
                .contains("ما الذي تغي");
    }

    private static String line(String text, String with) {
        return text.lines().filter(line -> line.contains(with)).findFirst().orElse(text);
    }

    private void replace(Meeting before, Meeting after) {
        workspace.apply(
                new ChangeSet(
                        workspace.origin("Edit", ""), List.of(new Edit.Replaced(before, after))));
    }

    private String print(Diff.Scope scope, Texts texts) {
        Path file = folder.resolve("changes.pdf");
        Compared compared = workspace.past().compare(1, workspace.lastStep());
        new Papers(workspace.current().programme(), texts, NOW)
                .changes(compared, scope, WASHINGTON, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(
                    stripper.getText(document).replaceAll("[ \\t]+", " "), Normalizer.Form.NFKC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
