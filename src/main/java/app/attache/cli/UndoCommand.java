package app.attache.cli;

import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Takes back the newest change that stands, as a step of its own. */
@Command(name = "undo")
final class UndoCommand extends StepCommand {

    UndoCommand(Surroundings surroundings) {
        super(surroundings, "undo");
    }

    @Override
    Function<Workspace, Optional<String>> label() {
        return Workspace::undoLabel;
    }

    @Override
    Function<Workspace, Optional<Snapshot>> step() {
        return Workspace::undo;
    }
}
