package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Workspace workspace =
            Workspace.temporary(OpenOptions.of("A. Planner").withClock(() -> WindowModels.NOW));
    private final Session session =
            new Arrival("visit", Texts.english(), WindowModels.NOW)
                    .complete(workspace, true, Runnable::run);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyStepReachesTheWindowWithItsName() {
        workspace.importProgramme(VisitFiles.washington(), "Import");
        assertThat(session.window().snapshot().get()).isEqualTo(workspace.current());
        assertThat(session.state().undo().get()).contains("Import");
        workspace.undo();
        assertThat(session.state().undo().get()).isEmpty();
        assertThat(session.state().redo().get()).contains("Import");
    }

    @Test
    void theFirstFactsOfAnEmptyFileSetTheWeekAndTheClocks() {
        workspace.importProgramme(VisitFiles.washington(), "Import");
        assertThat(session.window().zones().get())
                .containsExactly(WindowModels.WASHINGTON, WindowModels.JERUSALEM);
        assertThat(session.window().weekStart()).hasToString("2025-02-02");
    }

    @Test
    void whatIsGoneIsNoLongerSelected() {
        workspace.apply(TypicalVisit.change("Adds", new Edit.Added(TypicalVisit.OSLO)));
        session.window().selection().set(Optional.of(TypicalVisit.OSLO.id()));
        workspace.apply(TypicalVisit.change("Removes", new Edit.Removed(TypicalVisit.OSLO)));
        assertThat(session.window().selection().get()).isEqualTo(Optional.<Id<?>>empty());
    }

    @Test
    void theStatusLineSaysWhetherTheFileIsSafe() {
        StatusWords status = new StatusWords(session.window(), session.state(), ZoneOffset.UTC);
        assertThat(status.safety()).isEqualTo("Not encrypted · saved 19:00 · visit");
        workspace.importProgramme(VisitFiles.washington(), "Import");
        assertThat(status.undo()).isEqualTo("Undo: “Import”  Ctrl+Z");
    }
}
