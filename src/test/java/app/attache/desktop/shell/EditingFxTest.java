package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.programme.Actual;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.UnsavedEntry;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Facts are edited, deleted and found in the window. */
@ExtendWith(ApplicationExtension.class)
class EditingFxTest {

    private static final Id<Meeting> JOHNSON = Id.meeting("e7");

    @TempDir Path folder;

    private final AnsweredFiles files = new AnsweredFiles();
    private FxRobot robot;
    private WindowPage page;
    private EditorPage editor;

    @Start
    void start(Stage stage) {
        robot = new FxRobot();
        page = WindowPage.open(stage, robot, files, () -> WindowModels.NOW);
        editor = new EditorPage(robot);
    }

    @AfterEach
    void close() {
        page.session().close();
    }

    @Test
    void aMeetingIsMovedByTypingAndTheConflictIsForeseen() {
        page.openSample();
        edit();
        editor.type("start", "1pm");
        WindowPage.until(() -> editor.foreseen().stream().anyMatch(it -> it.contains("two meet")));
        editor.type("start", "soon");
        editor.save();
        assertThat(editor.problem("start")).contains("“soon” is no time");
        editor.type("start", "1330");
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        page.until(() -> page.undoStep().contains("Edit Speaker Johnson: time"));
        assertThat(programme().get(JOHNSON).time().start().getMinute()).isEqualTo(30);
    }

    @Test
    void aMeetingIsRepeatedAndAllItsTimesAreMovedAtOnce() {
        page.openSample();
        robot.interact(() -> page.model().reveal(JOHNSON));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        editor.untilOpen();
        editor.type("until", "13 Feb 2025");
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        page.until(() -> programme().all(Series.class).size() == 1);
        Series series = programme().all(Series.class).getFirst();
        assertThat(series.occurrences()).hasSize(2);

        edit();
        editor.reach(2);
        editor.type("start", "1330");
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        page.until(() -> page.undoStep().contains("Edit Speaker Johnson: time"));
        assertThat(series.occurrences())
                .allSatisfy(it ->
                        assertThat(programme().get(it.meeting()).time().start().getMinute())
                                .isEqualTo(30));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        page.until(() -> page.undoStep().contains("Add Series"));
        assertThat(programme().get(JOHNSON).time().start().getMinute()).isEqualTo(25);
    }

    @Test
    void whenAMeetingReallyWasIsRecordedAndSaidBesideThePlan() {
        page.openSample();
        robot.interact(() -> page.model().reveal(JOHNSON));
        robot.interact(() -> page.model().actions().run("edit.record"));
        editor.untilOpen();
        editor.type("start", "1335");
        editor.type("end", "1510");
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        page.until(() -> Actual.of(JOHNSON, programme()).isPresent());
        robot.interact(() -> page.model().reveal(JOHNSON));
        page.until(() -> page.inspector().stream().anyMatch(it -> it.contains("10 min late")));
        assertThat(page.inspector()).anyMatch(it -> it.contains("40 min longer than planned"));
    }

    @Test
    void leavingAsksOnlyWhenSomethingWasTyped() {
        page.openSample();
        edit();
        page.press(KeyCode.ESCAPE);
        WindowPage.until(() -> !editor.isOpen());
        edit();
        editor.type("title", "Quorum");
        page.press(KeyCode.ESCAPE);
        assertThat(page.dialog()).contains("Discard what you typed?");
        page.answer("Discard");
        WindowPage.until(() -> !editor.isOpen());
        assertThat(programme().get(JOHNSON).title()).isEqualTo("Speaker Johnson");
    }

    @Test
    void whatDependsOnADeletedFactIsAskedAboutAndAllIsOneStep() {
        page.openSample();
        robot.interact(() -> page.model().reveal(Id.meeting("e2")));
        page.click("#inspector-delete");
        WindowPage.until(() -> page.exists("#delete-dialog"));
        assertThat(page.exists("#delete-e2-f1")).isTrue();
        page.answer("Delete");
        WindowPage.until(() -> !programme().contains(Id.meeting("e2")));
        assertThat(programme().contains(Id.dependency("e2-f1"))).isFalse();
        page.press(KeyCode.CONTROL, KeyCode.Z);
        WindowPage.until(() -> programme().equals(VisitFiles.washington()));
    }

    @Test
    void whatWasTypedBeforeACrashIsOfferedAgain() {
        Path file = folder.resolve("visit.mv.db");
        try (Workspace workspace = Workspace.open(file, OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Bring in");
            workspace
                    .unsaved()
                    .keep(
                            new UnsavedEntry(
                                    "new:person",
                                    WindowModels.NOW,
                                    Map.of("name", "Dana Levi-Katz")));
        }
        files.answer(file);
        page.click("#open-file");
        page.untilOpen();
        assertThat(page.dialog()).contains("Dana Levi-Katz");
        page.answer("Go on");
        editor.untilOpen();
        assertThat(editor.title()).isEqualTo("New: Person");
        editor.save();
        assertThat(editor.problem("rank")).isNotEmpty();
        page.press(KeyCode.ESCAPE);
        page.answer("Discard");
        WindowPage.until(() -> page.session().workspace().unsaved().all().isEmpty());
    }

    @Test
    void thePaletteLeadsToAFact() {
        page.openSample();
        page.press(KeyCode.CONTROL, KeyCode.K);
        page.take("speaker johnson");
        WindowPage.until(() -> page.model().selection().get().isPresent());
    }

    @Test
    void anEarlierStateIsLookedAtAndLeft() {
        page.openSample();
        page.press(KeyCode.CONTROL, KeyCode.H);
        WindowPage.until(() -> page.list("#history-list").getItems().size() == 1);
        robot.interact(() -> page.list("#history-list").getSelectionModel().select(0));
        WindowPage.until(() -> page.isVisible("#looking-back"));
        assertThat(page.text("#looking-back-text")).contains("read only");
        page.click("#back-to-now");
        WindowPage.until(() -> !page.isVisible("#looking-back"));
    }

    private void edit() {
        robot.interact(() -> page.model().reveal(JOHNSON));
        page.click("#inspector-edit");
        editor.untilOpen();
    }

    private Programme programme() {
        return page.session().workspace().current().programme();
    }
}
