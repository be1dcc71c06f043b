package app.attache.cli;

import app.attache.workspace.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a visit's file of a backup. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "ZIP", descriptionKey = "restore.archive")
    private Path archive = Path.of("");

    @Option(names = "--db", paramLabel = "FILE", required = true, descriptionKey = "restore.db")
    private Path file = Path.of("");

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!Files.exists(archive)) {
            throw Refusal.of("cli.missing", archive.toString());
        }
        Path restored = Backups.restore(archive, file);
        surroundings.say("cli.restore.done", restored.toString());
        return ExitCode.FINE;
    }
}
