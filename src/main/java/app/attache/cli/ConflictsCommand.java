package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.programme.Programme;
import app.attache.workspace.Appearance;
import app.attache.workspace.FindingHistory;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    @Mixin private FindingOptions options = new FindingOptions();

    @Option(names = "--since", paramLabel = "WHEN", descriptionKey = "conflicts.since")
    private Optional<String> since = Optional.empty();

    @Mixin private AsOfOption asOf = new AsOfOption();

    @Mixin private Formatted format = new Formatted();

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
        Optional<SinceOption> from = since.map(SinceOption::parse);
        if (source.database != null) {
            return source.database.open(surroundings, workspace -> list(workspace, from));
        }
        if (from.isPresent()) {
            throw Refusal.of("cli.conflicts.no-journal");
        }
        Programme programme = VisitFileInput.read(source.visitFile);
        Instant moment = asOf.in(programme, surroundings.clock().instant());
        return list(Snapshot.of(programme, moment), from, _ -> Optional.empty());
    }

    // The journal is made again only for those who want to know: in a large file that takes
    // seconds.
    private int list(Workspace workspace, Optional<SinceOption> from) {
        Snapshot snapshot = workspace.current();
        if (asOf.given()) {
            Programme programme = snapshot.programme();
            snapshot = workspace.asOf(asOf.in(programme, surroundings.clock().instant()));
        }
        FindingHistory history = new FindingHistory(workspace);
        if (from.isPresent() || format.json()) {
            history.update(snapshot.conflicts().asOf(), (_, _) -> true);
        }
        return list(snapshot, from, history::of);
    }

    private int list(
            Snapshot snapshot,
            Optional<SinceOption> from,
            Function<Finding, Optional<Appearance>> appeared) {
        List<Finding> findings =
                options
                        .in(snapshot.programme())
                        .of(snapshot.conflicts(), snapshot.programme())
                        .stream()
                        .filter(finding ->
                                from.isEmpty()
                                        || appeared.apply(finding)
                                                .filter(from.get()::covers)
                                                .isPresent())
                        .toList();
        FindingReport report =
                new FindingReport(snapshot.programme(), findings, appeared, surroundings.texts());
        surroundings.out().println(format.json() ? report.json() : report.text());
        boolean standing =
                findings.stream()
                        .anyMatch(finding ->
                                finding.severity() == Severity.HARD
                                        && snapshot.conflicts().decisions().open(finding));
        return standing ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
