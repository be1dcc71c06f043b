package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.desktop.editor.form.Subject;
import app.attache.programme.Entity;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The visit to Washington is built from an empty file by mouse and keyboard, and taken back again. */
@ExtendWith(ApplicationExtension.class)
class BuildVisitFxTest {

    @TempDir Path folder;

    private final AnsweredFiles files = new AnsweredFiles();
    private WindowPage page;
    private EditorPage editor;

    @Start
    void start(Stage stage) {
        FxRobot robot = new FxRobot();
        page = WindowPage.open(stage, robot, files, () -> WindowModels.NOW);
        editor = new EditorPage(robot);
    }

    @AfterEach
    void close() {
        page.session().close();
    }

    @Test
    void theVisitIsBuiltFromNothingAndUndoneToNothing() {
        Path file = folder.resolve("empty.mv.db");
        Workspace.open(file, OpenOptions.of("A. Planner")).close();
        files.answer(file);
        page.click("#open-file");
        page.untilOpen();
        Programme sample = VisitFiles.washington();
        int steps = 0;
        for (Kind kind : Kind.values()) {
            for (Entity fact : inOrder(sample, kind)) {
                build(fact);
                steps++;
            }
        }
        assertThat(programme()).isEqualTo(sample);
        for (int step = 0; step < steps; step++) {
            int left = steps - step - 1;
            page.press(KeyCode.CONTROL, KeyCode.Z);
            WindowPage.until(() -> programme().size() == left);
        }
        assertThat(programme()).isEqualTo(Programme.empty());
    }

    private void build(Entity fact) {
        if (fact.id().kind() == Kind.MEETING) {
            page.press(KeyCode.CONTROL, KeyCode.N);
        } else {
            page.press(KeyCode.CONTROL, KeyCode.K);
            page.take(
                    Texts.english().get("shell.new." + fact.id().kind().label()).replace("…", ""));
        }
        editor.untilOpen();
        editor.fill(
                Subject.of(fact, true)
                        .orElseThrow()
                        .values(Locale.ENGLISH)
                        .with(Subject.ID, fact.id().value()));
        editor.save();
        WindowPage.until(() -> !editor.isOpen());
        assertThat(programme().find(fact.id())).hasValue(cast(fact));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Entity fact) {
        return (T) fact;
    }

    private static List<Entity> inOrder(Programme programme, Kind kind) {
        return programme.all(kind).stream().sorted(Comparator.comparing(Entity::id)).toList();
    }

    private Programme programme() {
        return page.session().workspace().current().programme();
    }
}
