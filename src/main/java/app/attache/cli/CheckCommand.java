package app.attache.cli;

import app.attache.programme.ChangeRefused;
import app.attache.programme.Programme;
import app.attache.workspace.OpeningRemark;
import app.attache.workspace.Step;
import app.attache.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks a visit's file through: whether all of it can be read and fits together, and when it was copied last. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What was seen.
     *
     * @param replays whether the journal, from its first step on, leads to the facts of the file
     * @param remarks what opening the file had to say
     */
    private record Health(
            Path file,
            boolean encrypted,
            int facts,
            int steps,
            boolean replays,
            Optional<Path> backup,
            List<String> remarks) {

        boolean fine() {
            return replays && remarks.isEmpty();
        }
    }

    @Override
    public Integer call() {
        try {
            return database.open(surroundings, workspace -> tell(healthOf(workspace)));
        } catch (FileFailed failure) {
            if (format.json()) {
                surroundings.json(
                        Json.object(
                                "file", database.file(),
                                "opens", false,
                                "problem", surroundings.texts().get(failure.message())));
            }
            throw failure;
        }
    }

    private Health healthOf(Workspace workspace) {
        Programme programme = workspace.current().programme();
        List<Step> steps = workspace.history();
        return new Health(
                workspace.file(),
                workspace.encrypted(),
                programme.size(),
                steps.size(),
                replay(steps).equals(Optional.of(programme)),
                workspace.backups().beside().stream().findFirst(),
                workspace.openingRemarks().stream()
                        .map(OpeningRemark::message)
                        .map(surroundings.texts()::get)
                        .toList());
    }

    private static Optional<Programme> replay(List<Step> steps) {
        Programme programme = Programme.empty();
        try {
            for (Step step : steps) {
                programme = programme.apply(step.changeSet());
            }
            return Optional.of(programme);
        } catch (ChangeRefused e) {
            return Optional.empty();
        }
    }

    private int tell(Health health) {
        if (format.json()) {
            surroundings.json(object(health));
        } else {
            say(health);
        }
        return health.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void say(Health health) {
        surroundings.say(
                health.encrypted() ? "cli.check.opens.encrypted" : "cli.check.opens.plain",
                health.file().toString());
        surroundings.say("cli.check.facts", health.facts());
        surroundings.say(
                health.replays() ? "cli.check.replays" : "cli.check.differs", health.steps());
        health.backup()
                .ifPresentOrElse(
                        backup ->
                                surroundings.say(
                                        "cli.check.backup",
                                        String.valueOf(backup.getFileName()),
                                        modified(backup)),
                        () -> surroundings.say("cli.check.no-backup"));
        health.remarks().forEach(surroundings.out()::println);
    }

    private static Map<String, Object> object(Health health) {
        return Json.object(
                "file", health.file(),
                "opens", true,
                "fine", health.fine(),
                "encrypted", health.encrypted(),
                "facts", health.facts(),
                "steps", health.steps(),
                "journalReplays", health.replays(),
                "newestBackup", health.backup(),
                "newestBackupAt", health.backup().map(CheckCommand::modified),
                "remarks", health.remarks());
    }

    private static String modified(Path backup) {
        try {
            return Files.getLastModifiedTime(backup).toInstant().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
