package app.attache.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root command: says how to use the program; what the program does are its subcommands. */
@Command(
        name = "attache",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "i18n.cli")
public final class AttacheCommand implements Runnable {

    /** Runs {@code arguments}; the exit code is 0 when all is fine and 2 for wrong use. */
    public static int run(String... arguments) {
        return new CommandLine(new AttacheCommand()).execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
