package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.workspace.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is wrong with a programme. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source = new Source();

    @Mixin private Formatted format = new Formatted();

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            defaultValue = "info",
            descriptionKey = "conflicts.severity")
    private Severity least = Severity.INFO;

    /** A visit's database or a visit file. */
    static final class Source {

        @ArgGroup(exclusive = false, multiplicity = "1")
        private @Nullable VisitDatabase database;

        @Option(
                names = "--file",
                paramLabel = "FILE.yaml",
                required = true,
                descriptionKey = "conflicts.file")
        private Path visitFile = Path.of("");
    }

    ConflictsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return source.database == null
                ? list(Snapshot.of(VisitFileInput.read(source.visitFile)))
                : source.database.open(surroundings, workspace -> list(workspace.current()));
    }

    private int list(Snapshot snapshot) {
        List<Finding> findings =
                snapshot.conflicts().findings().stream()
                        .filter(finding -> finding.severity().compareTo(least) <= 0)
                        .toList();
        FindingReport report =
                new FindingReport(snapshot.programme(), findings, surroundings.texts());
        surroundings.out().println(format.json() ? report.json() : report.text());
        return findings.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
