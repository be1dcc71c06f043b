package app.attache;

import app.attache.cli.AttacheCommand;

/** The program's entry: wires the parts by hand and hands over to the command line. */
public final class Attache {

    private Attache() {}

    /** Runs what {@code arguments} ask for and ends the process with the exit code of that. */
    public static void main(String[] arguments) {
        LogFolder.choose();
        Display.choose();
        System.exit(AttacheCommand.run(arguments));
    }
}
