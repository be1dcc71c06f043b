package app.attache.cli;

import app.attache.conflict.Finding;
import app.attache.conflict.FindingWords;
import app.attache.itinerary.Remedy;
import app.attache.itinerary.RemedyWords;
import app.attache.text.Texts;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes ways out of a finding, and carries one out where that is asked for. */
@Command(name = "remedies")
final class RemediesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "remedies.key")
    private String key = "";

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(
            names = "--apply",
            paramLabel = "N",
            defaultValue = "0",
            descriptionKey = "remedies.apply")
    private int chosen;

    @Mixin private Formatted format = new Formatted();

    RemediesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, this::propose);
    }

    private int propose(Workspace workspace) {
        Texts texts = surroundings.texts();
        Finding finding =
                workspace.current().conflicts().findings().stream()
                        .filter(found -> found.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of("cli.remedies.unknown", key));
        String title = new FindingWords(workspace.current().programme(), texts).title(finding);
        List<Remedy> remedies = workspace.remedies(finding, texts);
        if (chosen != 0) {
            return apply(workspace, remedies);
        }
        if (format.json()) {
            surroundings.json(
                    Json.object(
                            "key", key,
                            "message", title,
                            "remedies", remedies.stream().map(this::object).toList()));
        } else {
            surroundings.out().println(text(title, remedies));
        }
        return remedies.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private int apply(Workspace workspace, List<Remedy> remedies) {
        if (chosen < 1 || chosen > remedies.size()) {
            throw Refusal.of("cli.remedies.number", chosen, remedies.size());
        }
        Remedy remedy = remedies.get(chosen - 1);
        workspace.apply(remedy.plan());
        PlanReport report = new PlanReport(remedy.plan(), true, surroundings.texts());
        if (format.json()) {
            surroundings.json(report.object());
        } else {
            surroundings.out().println(report.text());
        }
        return ExitCode.FINE;
    }

    private String text(String title, List<Remedy> remedies) {
        RemedyWords words = new RemedyWords(surroundings.texts());
        String newLine = System.lineSeparator();
        if (remedies.isEmpty()) {
            return title + newLine + "  " + surroundings.texts().get("remedy.none");
        }
        return title
                + remedies.stream()
                        .map(remedy ->
                                "%s  %d  %s%s        %s"
                                        .formatted(
                                                newLine,
                                                remedies.indexOf(remedy) + 1,
                                                words.title(remedy),
                                                newLine,
                                                words.consequences(remedy)))
                        .collect(Collectors.joining());
    }

    private Map<String, Object> object(Remedy remedy) {
        RemedyWords words = new RemedyWords(surroundings.texts());
        return Json.object(
                "approach", Values.label(remedy.approach()),
                "message", words.title(remedy),
                "consequences", words.consequences(remedy),
                "mends", remedy.mends(),
                "brings",
                        new FindingReport(
                                        remedy.plan().after(),
                                        remedy.brings(),
                                        surroundings.texts())
                                .objects(),
                "plan", new PlanReport(remedy.plan(), false, surroundings.texts()).object());
    }
}
