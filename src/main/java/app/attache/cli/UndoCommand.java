package app.attache.cli;

import app.attache.workspace.Snapshot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes back the newest change that stands. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    UndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(
                surroundings,
                workspace -> {
                    Snapshot before = workspace.current();
                    String label = workspace.undoLabel().orElse("");
                    Snapshot after =
                            workspace.undo().orElseThrow(() -> Refusal.of("cli.undo.nothing"));
                    new StepReport(label, before, after)
                            .tell(surroundings, format, "cli.undo.done");
                    return ExitCode.FINE;
                });
    }
}
