package app.attache;

import app.attache.cli.AttacheCommand;
import app.attache.cli.ExitCode;
import app.attache.cli.Screen;
import app.attache.desktop.shell.Desktop;
import app.attache.workspace.Snapshot;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The program as a start-up cache is to know it: its papers and its window once each, in one process that ends by itself.
 * Run in place of {@link Attache} when a cache is made; nobody else needs it.
 */
public final class Rehearsal {

    /** So many that the loops of reading and checking become hot, as they do in a large file. */
    private static final String MEETINGS = "5000";

    private Rehearsal() {}

    /** Goes through them in the folder that the one argument names, which need not be there. */
    public static void main(String[] arguments) {
        LogFolder.choose();
        Display.choose();
        Path folder = Path.of(arguments[0]);
        Path year = folder.resolve("year.mv.db");
        run("demo", "--out", folder.resolve("demo").toString());
        run("generate", "--meetings", MEETINGS, "--db", year.toString());
        Desktop.rehearse(year);
        System.exit(ExitCode.FINE);
    }

    private static void run(String... command) {
        int code = AttacheCommand.run(Attache.surroundings(new PapersOnly()), command);
        if (code != ExitCode.FINE && code != ExitCode.FINDINGS) {
            System.exit(code);
        }
    }

    /** A screen that says it is none, so that commands write their papers and end. */
    private static final class PapersOnly implements Screen {

        private final Screen screen = new WindowScreen();

        @Override
        public boolean present() {
            return false;
        }

        @Override
        public int show(Optional<Path> file) {
            throw new IllegalStateException("There is no screen");
        }

        @Override
        public int showSample() {
            throw new IllegalStateException("There is no screen");
        }

        @Override
        public void draw(Snapshot snapshot, Picture picture, Path file) {
            screen.draw(snapshot, picture, file);
        }
    }
}
