package app.attache.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a copy of a visit's file as a zip archive. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(names = "--out", paramLabel = "ZIP", required = true, descriptionKey = "backup.out")
    private Path archive = Path.of("");

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Files.exists(archive)) {
            throw Refusal.of("cli.exists", archive);
        }
        return database.open(
                surroundings,
                workspace -> {
                    workspace.backups().write(archive);
                    surroundings.say("cli.backup.done", workspace.file(), archive);
                    return ExitCode.FINE;
                });
    }
}
