package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Command;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import app.attache.programme.TypicalVisit;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Opening, making, importing and keeping files through the window. */
@ExtendWith(ApplicationExtension.class)
class FilesFxTest {

    @TempDir Path folder;

    private final AnsweredFiles files = new AnsweredFiles();
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, new FxRobot(), files, () -> WindowModels.NOW);
    }

    @AfterEach
    void close() {
        page.ask(Command.CLOSE_FILE);
    }

    @Test
    void aNewVisitIsStatedCorrectedAndKept() {
        files.answer(folder.resolve("any"));
        page.click("#new-visit");
        page.until(page::asks);
        page.answer("OK");
        assertThat(page.text("#visit-title-problem")).isEqualTo("Give the visit a name.");
        assertThat(page.hasWhole("OK")).isTrue();
        page.write("#visit-title", "Visit to Lima");
        page.write("#visit-delegation", "The party");
        page.write("#visit-city", "Lima");
        page.answer("OK");
        page.until(() -> page.exists("#passphrase-again"));
        page.answer("OK");
        page.untilOpen();
        Programme kept = page.session().workspace().current().programme();
        assertThat(kept.all(Kind.VISIT)).hasSize(1);
        assertThat(kept.all(Kind.STAY)).hasSize(1);
        assertThat(folder.resolve("Visit to Lima.mv.db")).exists();
        assertThat(page.undoStep()).contains("New visit: Visit to Lima");
    }

    @Test
    void aVisitFileWithMistakesIsRefusedWithEveryMistake() throws Exception {
        Path yaml = folder.resolve("wrong.yaml");
        VisitFiles.write(TypicalVisit.PROGRAMME, yaml);
        String text = Files.readString(yaml);
        Files.writeString(
                yaml, text.replace("Europe/Oslo", "Europe/Nowhere").replace("title:", "titel:"));
        files.answer(yaml);
        page.click("#import-file");
        String said = page.dialog();
        assertThat(said).contains("wrong.yaml").contains("Europe/Nowhere").contains("titel");
        page.answer("OK");
        assertThat(page.exists("#welcome")).isTrue();
    }

    @Test
    void aVisitFileIsImportedIntoANewFile() {
        Path yaml = folder.resolve("typical.yaml");
        VisitFiles.write(TypicalVisit.PROGRAMME, yaml);
        files.answer(yaml);
        page.click("#import-file");
        page.until(() -> page.exists("#passphrase-again"));
        page.answer("OK");
        page.untilOpen();
        assertThat(page.session().workspace().current().programme())
                .isEqualTo(TypicalVisit.PROGRAMME);
    }

    @Test
    void aWrongPassphraseIsAskedForAgainWithTheReason() {
        Path visit = folder.resolve("secret.mv.db");
        try (Workspace workspace =
                Workspace.open(
                        visit,
                        OpenOptions.of("A. Planner").withPassphrase("right".toCharArray()))) {
            workspace.apply(TypicalVisit.change("Adds", new Edit.Added(TypicalVisit.OSLO)));
        }
        files.answer(visit);
        page.click("#open-file");
        page.until(() -> page.exists("#passphrase"));
        page.write("#passphrase", "wrong");
        page.answer("OK");
        page.until(() ->
                page.exists("#passphrase")
                        && page.exists("#passphrase-reason")
                        && page.text("#passphrase-reason").contains("does not open"));
        page.write("#passphrase", "right");
        page.answer("OK");
        page.untilOpen();
        assertThat(page.safety()).startsWith("Encrypted");
    }

    @Test
    void anEmptyFileOffersWaysToBegin() {
        Path visit = folder.resolve("empty.mv.db");
        Workspace.open(visit, OpenOptions.of("A. Planner")).close();
        files.answer(visit);
        page.click("#open-file");
        page.untilOpen();
        assertThat(page.isVisible("#empty-file")).isTrue();
        page.session()
                .workspace()
                .apply(TypicalVisit.change("Adds", new Edit.Added(TypicalVisit.OSLO)));
        page.until(() -> !page.isVisible("#empty-file"));
    }

    @Test
    void aLongerStaySaysWhatItWasAsSoonAsItsFileIsOpened() {
        Path visit = folder.resolve("longer.mv.db");
        try (Workspace workspace = Workspace.open(visit, OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Enter the visit");
            Programme sample = workspace.current().programme();
            Stay stay = sample.get(Id.stay("washington"));
            Stay longer =
                    stay.withTime(
                            TimeSpan.fixed(stay.time().start(), stay.time().end().plusDays(2)));
            workspace.apply(TypicalVisit.change("Extend", new Edit.Replaced(stay, longer)));
        }
        files.answer(visit);
        page.click("#open-file");
        page.untilOpen();
        page.showWeekOf(LocalDate.of(2025, 2, 4));
        page.until(() -> page.find("#stay-washington").getAccessibleText().contains("It was"));
    }

    @Test
    void aFailedSaveIsToldAndLosesNothing() throws Exception {
        Path visit = folder.resolve("visit.mv.db");
        try (Workspace workspace = Workspace.open(visit, OpenOptions.of("A. Planner"))) {
            workspace.apply(TypicalVisit.change("Add Oslo", new Edit.Added(TypicalVisit.OSLO)));
        }
        files.answer(visit);
        page.click("#open-file");
        page.untilOpen();
        try (var saboteur =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + folder.resolve("visit"), "attache", "");
                var statement = saboteur.createStatement()) {
            statement.execute("alter table journal_edit rename to gone");
            Path yaml = folder.resolve("typical.yaml");
            VisitFiles.write(TypicalVisit.PROGRAMME, yaml);
            files.answer(yaml);
            page.press(KeyCode.CONTROL, KeyCode.I);
            assertThat(page.dialog()).contains("NOT saved");
            page.answer("OK");
            assertThat(page.undoStep()).contains("Add Oslo");
            statement.execute("alter table gone rename to journal_edit");
        }
        assertThat(
                        page.session()
                                .workspace()
                                .current()
                                .programme()
                                .contains(TypicalVisit.OSLO.id()))
                .isTrue();
    }

    @Test
    void theVisitFileIsWritten() {
        files.answer(folder.resolve("any"));
        page.openSample();
        page.ask(Command.EXPORT_VISIT_FILE);
        page.until(() -> Files.exists(folder.resolve("visit.yaml")));
        page.until(() -> page.text("#notice").startsWith("Written"));
        assertThat(VisitFiles.read(folder.resolve("visit.yaml")))
                .isEqualTo(VisitFiles.washington());
    }
}
