package app.attache.cli;

import app.attache.programme.Delegation;
import app.attache.programme.Programme;
import app.attache.workspace.Papers;
import app.attache.workspace.VisitFiles;
import app.attache.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a whole file as a visit file, or a delegation's programme as calendar files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** Whom calendar files come from when nobody says; {@code .invalid} leads nowhere (RFC 6761 §6.4), so no answer goes astray. */
    static final String NOBODY = "protocol@attache.invalid";

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(names = "--delegation", paramLabel = "ID", descriptionKey = "export.delegation")
    private Optional<String> delegation = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", required = true, descriptionKey = "export.out")
    private Path out = Path.of("");

    @Option(
            names = "--organizer",
            paramLabel = "MAIL",
            defaultValue = NOBODY,
            descriptionKey = "export.organizer")
    private String organizer = NOBODY;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(
                surroundings,
                workspace ->
                        delegation.isPresent()
                                ? calendars(workspace, delegation.get())
                                : visitFile(workspace));
    }

    private int visitFile(Workspace workspace) {
        if (Files.isDirectory(out)) {
            throw Refusal.of("cli.export.is-folder", out);
        }
        Programme programme = workspace.current().programme();
        VisitFiles.write(programme, out);
        surroundings.say("cli.export.visit-file", programme.size(), out);
        return ExitCode.FINE;
    }

    private int calendars(Workspace workspace, String id) {
        if (Files.isRegularFile(out)) {
            throw Refusal.of("cli.export.is-file", out);
        }
        Programme programme = workspace.current().programme();
        Delegation whose = DelegationOption.named(id, programme);
        List<Path> files =
                new Papers(programme, surroundings.texts(), surroundings.clock().instant())
                        .calendars(whose.id(), organizer, out);
        if (files.isEmpty()) {
            surroundings.say("cli.export.no-items", whose.name());
        }
        files.forEach(file -> surroundings.say("cli.export.calendar", whose.name(), file));
        return ExitCode.FINE;
    }
}
