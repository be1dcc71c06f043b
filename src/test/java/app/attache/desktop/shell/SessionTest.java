package app.attache.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingKind;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Status;
import app.attache.programme.TypicalVisit;
import app.attache.text.Texts;
import app.attache.workspace.MovedClock;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    /** The talks begin on the 4th at 15:00 UTC, so two days before somebody should chase them. */
    @Test
    void whatTimeBringsReachesTheWindow() {
        MovedClock clock = new MovedClock(Instant.parse("2025-02-01T10:00:00Z"));
        OpenOptions options = OpenOptions.of("A. Planner").withClock(clock).withAlarm(clock);
        try (Session open =
                new Arrival("visit", Texts.english(), clock.instant())
                        .complete(Workspace.temporary(options), true, Runnable::run)) {
            open.workspace().importProgramme(TypicalVisit.PROGRAMME, "Import");
            Meeting talks = TypicalVisit.TALKS;
            open.workspace()
                    .apply(
                            TypicalVisit.change(
                                    "Pencil in",
                                    new Edit.Replaced(talks, talks.withStatus(Status.HOLD))));
            assertThat(kinds(open)).doesNotContain(FindingKind.UNCONFIRMED_HOLD);

            clock.wakeAt(Instant.parse("2025-02-02T15:00:00Z"));
            assertThat(kinds(open)).contains(FindingKind.UNCONFIRMED_HOLD);
        }
    }

    private static List<FindingKind> kinds(Session session) {
        return session.window().snapshot().get().conflicts().findings().stream()
                .map(Finding::kind)
                .toList();
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
