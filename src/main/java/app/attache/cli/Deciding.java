package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.Choice;
import app.attache.itinerary.Plan;
import app.attache.itinerary.Stranded;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all changes share: the file, what is decided about stranded items, why, and whether to do it or only say it. */
final class Deciding {

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(
            names = "--choose",
            paramLabel = "ITEM=CHOICE",
            split = ",",
            descriptionKey = "change.choose")
    private Map<String, String> choices = Map.of();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "change.reason")
    private String reason = "";

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "change.source")
    private String source = "";

    @Option(names = "--preview", descriptionKey = "change.preview")
    private boolean preview;

    @Option(names = "--anyway", descriptionKey = "change.anyway")
    private boolean anyway;

    @Option(names = "--draft", paramLabel = "NAME", descriptionKey = "change.draft")
    private String draft = "";

    @Mixin private Formatted format = new Formatted();

    /** Why, in the author's words. */
    String reason() {
        return reason;
    }

    /** Plans what {@code wish} makes of the programme, does it or only says it; returns the exit code. */
    int run(@Nullable ChangeCommand parent, Function<Programme, Change> wish) {
        if (parent == null) {
            throw new IllegalStateException("Runs below another command");
        }
        Surroundings surroundings = parent.surroundings();
        return database.open(surroundings, workspace -> decide(workspace, surroundings, wish));
    }

    private int decide(
            Workspace workspace, Surroundings surroundings, Function<Programme, Change> wish) {
        Change change = wish.apply(workspace.current().programme());
        Plan plan =
                decided(workspace.plan(change, surroundings.texts()), workspace, surroundings)
                        .withSource(source.strip());
        boolean apply = !preview && draft.isBlank();
        if (apply) {
            if (!anyway) {
                plan.requireFit(surroundings.texts());
            }
            workspace.apply(plan);
        } else if (!preview) {
            workspace.drafts().keep(plan, draft);
        }
        PlanReport report = new PlanReport(plan, apply, surroundings.texts());
        if (format.json()) {
            surroundings.json(report.object());
        } else {
            surroundings.out().println(report.text());
        }
        return preview && !plan.openDelta().appeared().isEmpty()
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    private Plan decided(Plan first, Workspace workspace, Surroundings surroundings) {
        if (choices.isEmpty()) {
            return first;
        }
        Map<Id<?>, Choice> decisions = new HashMap<>();
        choices.forEach((item, name) -> {
            Stranded stranded =
                    first.stranded().stream()
                            .filter(it -> it.item().toString().equals(item))
                            .findFirst()
                            .orElseThrow(() -> Refusal.of("cli.change.not-stranded", item));
            decisions.put(stranded.item(), choice(stranded, name));
        });
        return workspace.plan(first.change().deciding(decisions), surroundings.texts());
    }

    private static Choice choice(Stranded stranded, String name) {
        List<String> open = stranded.choices().stream().map(PlanJson::kind).toList();
        return stranded.choices().stream()
                .filter(choice -> PlanJson.kind(choice).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(
                                "cli.change.not-open",
                                stranded.item().toString(),
                                name,
                                String.join(", ", open)));
    }
}
