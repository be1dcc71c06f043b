package app.attache.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The root command: opens the window, and knows what else the program does. */
@Command(name = "attache", versionProvider = Version.class)
public final class AttacheCommand implements Callable<Integer> {

    private static final int MOST_SLIPS = 3;

    private final Surroundings surroundings;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Optional<Path> file = Optional.empty();

    private AttacheCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does what {@code arguments} ask for; returns one of the {@link ExitCode}s. */
    public static int run(Surroundings surroundings, String... arguments) {
        return onlyOpensWindow(arguments)
                ? new Errors(surroundings).guard(() -> openWindow(surroundings, arguments))
                : commands(surroundings).execute(arguments);
    }

    // The way to the window is short: it need not know of any command. No command is named like a
    // file.
    private static boolean onlyOpensWindow(String... arguments) {
        return arguments.length == 0
                || arguments.length == 1
                        && arguments[0].endsWith(VisitDatabase.SUFFIX)
                        && new File(arguments[0]).isFile();
    }

    private static int openWindow(Surroundings surroundings, String... arguments) {
        return WindowCommand.show(surroundings, Arrays.stream(arguments).map(Path::of).findFirst());
    }

    /** All commands, ready to be executed. */
    static CommandLine commands(Surroundings surroundings) {
        CommandLine root = new CommandLine(new AttacheCommand(surroundings));
        for (CommandGroup group : CommandGroup.values()) {
            group.commands(surroundings).forEach(root::addSubcommand);
        }
        return CommandStyle.applyTo(root, surroundings);
    }

    @Override
    public Integer call() {
        if (file.isPresent() && !VisitDatabase.isThere(file.get())) {
            throw notThere(file.get().toString());
        }
        return WindowCommand.show(surroundings, file);
    }

    // A command with a slip in it looks like the name of a file.
    private Refusal notThere(String name) {
        String nearest = Likeness.nearest(name, spec.subcommands().keySet(), 1).getFirst();
        return Likeness.distance(name, nearest) <= MOST_SLIPS
                ? Refusal.of("cli.no-such-command.meant", name, nearest)
                : Refusal.of("cli.no-such-command", name);
    }
}
