package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Snapshot;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person sees of a large file while it is read and checked, each of which waits for a word of the test. */
@ExtendWith(ApplicationExtension.class)
class ArrivalFxTest {

    private static final String PATIENCE = "Conflicts are still being looked for …";

    @TempDir Path folder;

    private final CountDownLatch read = new CountDownLatch(1);
    private final CountDownLatch checked = new CountDownLatch(1);
    private WindowPage page;

    @Start
    void start(Stage stage) {
        page = WindowPage.open(stage, new FxRobot(), new AnsweredFiles(), () -> WindowModels.NOW);
    }

    @BeforeEach
    void open() {
        page.open(
                folder.resolve("large"),
                firstLook -> {
                    read.await();
                    firstLook.accept(Snapshot.unchecked(VisitFiles.washington()));
                    checked.await();
                    Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"));
                    workspace.importProgramme(VisitFiles.washington(), "Import");
                    return workspace;
                });
    }

    @AfterEach
    void close() {
        read.countDown();
        checked.countDown();
        page.untilOpen().session().close();
    }

    @Test
    void theWindowIsThereBeforeTheFileIsRead() {
        assertThat(page.exists("#shell")).isTrue();
        assertThat(page.says("Opening large …")).isTrue();
        assertThat(page.exists("#empty-file")).isFalse();
        assertThat(page.says("Nothing is planned yet.")).isFalse();
    }

    @Test
    void theWeekIsSeenBeforeItsConflictsAreKnown() {
        read.countDown();
        page.until(() -> page.weekTitle().equals("2 – 8 February 2025"));
        page.until(() -> !page.says("Opening large …"));
        page.until(() -> page.isVisible(".meeting-block"));
        assertThat(page.text("#hard-count")).isEqualTo(PATIENCE);
        assertThat(page.isVisible("#soft-count")).isFalse();
        assertThat(page.says("No conflicts.")).isFalse();

        checked.countDown();
        page.untilOpen();
        assertThat(page.text("#hard-count")).matches("● \\d+ hard");
        assertThat(page.text("#note-count")).matches("○ [1-9]\\d* to note");
        assertThat(page.isVisible("#soft-count")).isTrue();
        assertThat(page.list("#conflicts-list").getItems()).isNotEmpty();
    }
}
