package app.attache.cli;

import picocli.CommandLine.Command;

/** Plans that are kept beside the programme, each action a command below this one. */
@Command(
        name = "drafts",
        subcommands = {
            DraftsListCommand.class,
            DraftsShowCommand.class,
            DraftsCompareCommand.class,
            DraftsApplyCommand.class,
            DraftsDiscardCommand.class
        })
final class DraftsCommand {

    private final Surroundings surroundings;

    DraftsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the commands below run in. */
    Surroundings surroundings() {
        return surroundings;
    }
}
