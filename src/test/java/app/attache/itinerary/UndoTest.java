package app.attache.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.programme.Programme;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change can be taken back in a file, at once and after the file was closed. */
class UndoTest {

    private static final OpenOptions OPTIONS =
            OpenOptions.of("A. Planner")
                    .withClock(InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z")));

    @TempDir private Path folder;

    static IntStream kinds() {
        return IntStream.range(0, RandomChange.KINDS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void undoBringsEverythingBackBeforeAndAfterARestart(int kind) {
        Random random = new Random(kind);
        Plan foreseen = RandomChange.plan(random, CrowdedVisit.make(random, 40), kind);
        Programme before = foreseen.before();
        Programme after = foreseen.after();
        try (Workspace workspace = open()) {
            workspace.importProgramme(before, "Enter the visit");
            Snapshot entered = workspace.current();
            Plan plan = workspace.plan(foreseen.change(), Texts.english());

            assertThat(plan.after()).isEqualTo(after);
            Snapshot applied = workspace.apply(plan);
            assertThat(applied.programme()).isEqualTo(after);
            assertThat(applied.conflicts().findings()).isEqualTo(plan.conflictsAfter().findings());
            Snapshot undone = workspace.undo().orElseThrow();
            assertThat(undone.programme()).isEqualTo(before);
            assertThat(undone.conflicts().findings()).isEqualTo(entered.conflicts().findings());
            assertThat(workspace.redo().orElseThrow().programme()).isEqualTo(after);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().programme()).isEqualTo(after);
            assertThat(workspace.undo().orElseThrow().programme()).isEqualTo(before);
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.current().programme()).isEqualTo(before);
            assertThat(workspace.undoLabel()).contains("Enter the visit");
        }
    }

    private Workspace open() {
        return Workspace.open(folder.resolve("visit"), OPTIONS);
    }
}
