package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.workspace.Snapshot;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is wrong with a programme. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            defaultValue = "info",
            descriptionKey = "conflicts.severity")
    private Severity least = Severity.INFO;

    ConflictsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, workspace -> list(workspace.current()));
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
