package app.attache.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import app.attache.desktop.common.WindowModels;
import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.text.Texts;
import app.attache.workspace.OpenOptions;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FactHistoryTest {

    private static final Id<Meeting> JOHNSON = Id.meeting("e7");

    @Test
    void movesNameTheTimeBeforeAndPlacesThePlaceBefore() {
        OpenOptions options = OpenOptions.of("A. Planner").withClock(() -> WindowModels.NOW);
        try (Workspace workspace = Workspace.temporary(options)) {
            workspace.importProgramme(VisitFiles.washington(), "Bring in");
            step(
                    workspace,
                    it ->
                            it.withTime(
                                    it.time()
                                            .startingAt(
                                                    it.time()
                                                            .start()
                                                            .plus(Duration.ofMinutes(10)))));
            step(workspace, it -> it.withPlace(Place.REMOTE));
            step(workspace, it -> it.withPurpose("To agree"));
            workspace.undo();
            assertThat(
                            new FactHistory(
                                            workspace.current().programme(),
                                            Texts.english(),
                                            WindowModels.WASHINGTON)
                                    .lines(workspace.past().stepsOf(JOHNSON)))
                    .containsExactly(
                            "Undone: changed Tue 4 Feb 14:00 by A. Planner: Step",
                            "changed Tue 4 Feb 14:00 by A. Planner: Step",
                            "rehoused Tue 4 Feb 14:00 by A. Planner: was at Capitol Hill",
                            "moved Tue 4 Feb 14:00 by A. Planner: was Thu 6 Feb · about 13:25 –"
                                    + " 14:20 Washington",
                            "added Tue 4 Feb 14:00 by A. Planner");
        }
    }

    @Test
    void whyAndFromWhereItIsKnownIsSaid() {
        try (Workspace workspace = Workspace.temporary(OpenOptions.of("A. Planner"))) {
            workspace.importProgramme(VisitFiles.washington(), "Bring in");
            Meeting before = workspace.current().programme().get(JOHNSON);
            workspace.apply(
                    new ChangeSet(
                            new Origin(
                                    "Step",
                                    "to fit in more meetings",
                                    "A. Planner",
                                    WindowModels.NOW,
                                    "announced Monday"),
                            List.of(new Edit.Replaced(before, before.withPurpose("To agree")))));

            assertThat(
                            new FactHistory(
                                            workspace.current().programme(),
                                            Texts.english(),
                                            WindowModels.WASHINGTON)
                                    .lines(workspace.past().stepsOf(JOHNSON)))
                    .first()
                    .isEqualTo(
                            "changed Tue 4 Feb 14:00 by A. Planner: Step – to fit in more meetings"
                                    + " – announced Monday");
        }
    }

    private static void step(Workspace workspace, UnaryOperator<Meeting> change) {
        Meeting before = workspace.current().programme().get(JOHNSON);
        workspace.apply(
                new ChangeSet(
                        new Origin("Step", "", "A. Planner", WindowModels.NOW),
                        List.of(new Edit.Replaced(before, change.apply(before)))));
    }
}
