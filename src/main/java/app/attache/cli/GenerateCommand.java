package app.attache.cli;

import app.attache.programme.Programme;
import app.attache.workspace.MadeUp;
import app.attache.workspace.VisitFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up a ministry's year, to try the program with at any size. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Surroundings surroundings;

    @Option(
            names = "--meetings",
            paramLabel = "N",
            required = true,
            descriptionKey = "generate.meetings")
    private int meetings;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            descriptionKey = "generate.seed")
    private long seed;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target = new Target();

    /** A visit file or a visit's database. */
    static final class Target {

        @Option(
                names = "--out",
                paramLabel = "FILE.yaml",
                required = true,
                descriptionKey = "generate.out")
        private Path visitFile = Path.of("");

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable VisitDatabase database;
    }

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (meetings < 0 || meetings > MOST) {
            throw Refusal.of("cli.generate.number", meetings, MOST);
        }
        return target.database == null
                ? toVisitFile(target.visitFile)
                : toDatabase(target.database);
    }

    private int toVisitFile(Path file) {
        refuseIfThere(Files.exists(file), file);
        Programme year = MadeUp.year(meetings, seed);
        VisitFiles.write(year, file);
        return done(year, file);
    }

    // What is made up must not get among what is real.
    private int toDatabase(VisitDatabase database) {
        refuseIfThere(VisitDatabase.isThere(database.file()), database.file());
        Programme year = MadeUp.year(meetings, seed);
        return database.create(
                surroundings,
                workspace -> {
                    workspace.importProgramme(
                            year, surroundings.texts().get("cli.generate.label", meetings, seed));
                    return done(year, workspace.file());
                });
    }

    private static void refuseIfThere(boolean there, Path file) {
        if (there) {
            throw Refusal.of("cli.exists", file);
        }
    }

    private int done(Programme year, Path file) {
        surroundings.say("cli.generate.done", year.meetings().size(), year.size(), file);
        return ExitCode.FINE;
    }
}
