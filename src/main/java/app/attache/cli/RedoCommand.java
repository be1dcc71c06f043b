package app.attache.cli;

import app.attache.workspace.Snapshot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes again the change that was undone last. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    RedoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(
                surroundings,
                workspace -> {
                    Snapshot before = workspace.current();
                    String label = workspace.redoLabel().orElse("");
                    Snapshot after =
                            workspace.redo().orElseThrow(() -> Refusal.of("cli.redo.nothing"));
                    new StepReport(label, before, after)
                            .tell(surroundings, format, "cli.redo.done");
                    return ExitCode.FINE;
                });
    }
}
