package app.attache.cli;

import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Makes again the change that was undone last. */
@Command(name = "redo")
final class RedoCommand extends StepCommand {

    RedoCommand(Surroundings surroundings) {
        super(surroundings, "redo");
    }

    @Override
    Function<Workspace, Optional<String>> label() {
        return Workspace::redoLabel;
    }

    @Override
    Function<Workspace, Optional<Snapshot>> step() {
        return Workspace::redo;
    }
}
