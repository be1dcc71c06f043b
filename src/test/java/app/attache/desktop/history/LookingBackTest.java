package app.attache.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.Steps;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.WindowModels;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Step;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking back at an earlier state changes nothing, but an item can be brought back from it. */
class LookingBackTest {

    private static final Id<Meeting> JOHNSON = Id.meeting("e7");

    private final Workspace workspace =
            Workspace.temporary(OpenOptions.of("A. Planner").withClock(() -> WindowModels.NOW));
    private WindowModel window = WindowModels.washington();
    private LookingBack lookingBack = new LookingBack(window);

    @BeforeEach
    void begin() {
        workspace.importProgramme(VisitFiles.washington(), "Bring in");
        rename("Quorum");
        window = WindowModels.of(workspace.current().programme());
        window.steps().set(new FileSteps());
        lookingBack = new LookingBack(window);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anEarlierStateIsShownReadOnly() {
        look(1);
        assertThat(title()).isEqualTo("Speaker Johnson");
        assertThat(window.steps().get().possible()).isFalse();
        assertThat(lookingBack.after().get()).map(Step::number).contains(1L);
        lookingBack.end();
        assertThat(title()).isEqualTo("Quorum");
        assertThat(window.steps().get().possible()).isTrue();
        assertThat(lookingBack.after().get()).isEmpty();
    }

    @Test
    void anItemIsBroughtBackAsItWas() {
        look(1);
        assertThat(lookingBack.restorable()).isFalse();
        window.reveal(JOHNSON);
        assertThat(lookingBack.restorable()).isTrue();
        lookingBack.restore();
        assertThat(workspace.current().programme().get(JOHNSON).title())
                .isEqualTo("Speaker Johnson");
        assertThat(workspace.undoLabel()).contains("Restore Speaker Johnson");
    }

    @Test
    void whatWasTheSameThenCannotBeBroughtBack() {
        look(1);
        window.reveal(Id.meeting("e6"));
        assertThat(lookingBack.restorable()).isFalse();
    }

    @Test
    void aStepOfTheFileEndsIt() {
        look(1);
        rename("Caucus");
        window.snapshot().set(workspace.current());
        assertThat(lookingBack.after().get()).isEmpty();
        assertThat(window.steps().get().possible()).isTrue();
        assertThat(title()).isEqualTo("Caucus");
    }

    private void look(long number) {
        Step step =
                workspace.history().stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow();
        Programme then = workspace.past().after(number);
        lookingBack.show(step, Snapshot.of(then));
    }

    private String title() {
        return window.snapshot().get().programme().get(JOHNSON).title();
    }

    private void rename(String title) {
        Meeting before = workspace.current().programme().get(JOHNSON);
        workspace.apply(
                new ChangeSet(
                        new Origin("Rename", "", "A. Planner", WindowModels.NOW),
                        List.of(new Edit.Replaced(before, before.withTitle(title)))));
    }

    private final class FileSteps implements Steps {

        @Override
        public boolean possible() {
            return true;
        }

        @Override
        public void make(String label, List<Edit> edits, Done done) {
            workspace.apply(
                    new ChangeSet(new Origin(label, "", "A. Planner", WindowModels.NOW), edits));
            window.snapshot().set(workspace.current());
            done.done(true);
        }
    }
}
