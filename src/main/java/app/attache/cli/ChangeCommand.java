package app.attache.cli;

import picocli.CommandLine.Command;

/** Changes of an itinerary, each a command below this one. */
@Command(name = "change", subcommands = ExtendStayCommand.class)
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
