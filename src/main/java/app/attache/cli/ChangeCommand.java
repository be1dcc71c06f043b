package app.attache.cli;

import picocli.CommandLine.Command;

/** Changes of what is planned, each a command below this one. */
@Command(
        name = "change",
        subcommands = {
            ExtendStayCommand.class,
            ShortenStayCommand.class,
            DelayArrivalCommand.class,
            DivertCommand.class,
            MoveCommand.class,
            CancelCommand.class,
            ChangeVenueCommand.class,
            ReplacePersonCommand.class,
            SplitCommand.class,
            JoinCommand.class,
            ShiftVisitCommand.class
        })
final class ChangeCommand {

    private final Surroundings surroundings;

    ChangeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What the commands below run in. */
    Surroundings surroundings() {
        return surroundings;
    }
}
