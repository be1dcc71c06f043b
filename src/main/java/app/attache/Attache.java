package app.attache;

import app.attache.cli.AttacheCommand;
import app.attache.cli.Screen;
import app.attache.cli.Surroundings;
import java.nio.file.Path;
import java.time.Clock;

/** The program's entry: wires the parts by hand and hands over to the command line. */
public final class Attache {

    private Attache() {}

    /** Runs what {@code arguments} ask for and ends the process with the exit code of that. */
    public static void main(String[] arguments) {
        LogFolder.choose();
        Display.choose();
        System.exit(AttacheCommand.run(surroundings(new WindowScreen()), arguments));
    }

    static Surroundings surroundings(Screen screen) {
        return new Surroundings(
                Terminal.out(),
                Terminal.err(),
                Clock.systemUTC(),
                System.getProperty("user.name", ""),
                screen,
                Terminal::ask,
                Path.of(System.getProperty(LogFolder.PROPERTY, "")).resolve("attache.log"));
    }
}
