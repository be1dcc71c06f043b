package app.attache.cli;

import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** Takes back a change, or makes it again: what undo and redo have in common. */
abstract class StepCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final String name;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    /** @param name of the command, and of its words */
    StepCommand(Surroundings surroundings, String name) {
        this.surroundings = surroundings;
        this.name = name;
    }

    /** What the step is called that would be made; empty when there is none to make. */
    abstract Function<Workspace, Optional<String>> label();

    /** Makes the step. */
    abstract Function<Workspace, Optional<Snapshot>> step();

    @Override
    public Integer call() {
        return database.open(
                surroundings,
                workspace -> {
                    Snapshot before = workspace.current();
                    String label = label().apply(workspace).orElse("");
                    Snapshot after =
                            step().apply(workspace)
                                    .orElseThrow(() -> Refusal.of("cli." + name + ".nothing"));
                    new StepReport(label, before, after)
                            .tell(surroundings, format, "cli." + name + ".done");
                    return ExitCode.FINE;
                });
    }
}
