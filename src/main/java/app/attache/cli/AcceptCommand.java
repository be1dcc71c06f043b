package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.workspace.Deciding;
import app.attache.workspace.Snapshot;
import app.attache.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts conflicts as they are, with a reason, or accepts them no longer. */
@Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "KEY", descriptionKey = "accept.key")
    private List<String> keys = new ArrayList<>();

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "accept.reason")
    private String reason = "";

    @Option(names = "--no-longer", descriptionKey = "accept.no-longer")
    private boolean noLonger;

    @Mixin private Formatted format = new Formatted();

    AcceptCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, this::decide);
    }

    private int decide(Workspace workspace) {
        List<Finding> findings = named(workspace.current());
        Deciding deciding = new Deciding(workspace, surroundings.texts());
        Snapshot after = noLonger ? deciding.reopen(findings) : deciding.accept(findings, reason);
        FindingReport report = new FindingReport(after.programme(), findings, surroundings.texts());
        if (format.json()) {
            surroundings.json(
                    Json.object("step", workspace.lastStep(), "findings", report.objects()));
        } else {
            surroundings.say(noLonger ? "cli.accept.reopened" : "cli.accept.done", findings.size());
        }
        return ExitCode.FINE;
    }

    private List<Finding> named(Snapshot snapshot) {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        snapshot.conflicts().findings().forEach(finding -> byKey.put(finding.key(), finding));
        List<Finding> found = new ArrayList<>();
        for (String key : keys) {
            Finding finding = byKey.get(key);
            if (finding == null) {
                throw Refusal.of("cli.accept.unknown", key);
            }
            found.add(finding);
        }
        return found;
    }
}
