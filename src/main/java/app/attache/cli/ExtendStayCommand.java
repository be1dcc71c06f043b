package app.attache.cli;

import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.Plan;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a delegation stay longer, or says what that would mean. */
@Command(name = "extend-stay")
final class ExtendStayCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "extend-stay.delegation")
    private String delegation = "";

    @Option(names = "--stay", paramLabel = "ID", descriptionKey = "extend-stay.stay")
    private String stay = "";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "extend-stay.until")
    private @Nullable NewTime until;

    @Option(
            names = "--occurrence",
            paramLabel = "WHICH",
            defaultValue = "only",
            descriptionKey = "extend-stay.occurrence")
    private NewTime.Occurrence occurrence = NewTime.Occurrence.ONLY;

    @Option(
            names = "--leaves-as-planned",
            paramLabel = "ID",
            split = ",",
            descriptionKey = "extend-stay.leaves-as-planned")
    private List<String> leaving = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "extend-stay.reason")
    private String reason = "";

    @Option(names = "--preview", descriptionKey = "extend-stay.preview")
    private boolean preview;

    @Mixin private Formatted format = new Formatted();

    @Override
    public Integer call() {
        if (change == null) {
            throw new IllegalStateException("Runs below another command");
        }
        Surroundings surroundings = change.surroundings();
        return database.open(surroundings, workspace -> extend(workspace, surroundings));
    }

    private int extend(Workspace workspace, Surroundings surroundings) {
        Plan plan = workspace.plan(wish(workspace.current().programme()), surroundings.texts());
        if (!preview) {
            workspace.apply(plan);
        }
        PlanReport report = new PlanReport(plan, !preview, surroundings.texts());
        if (format.json()) {
            surroundings.json(report.object());
        } else {
            surroundings.out().println(report.text());
        }
        return preview && !plan.delta().appeared().isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private ExtendStay wish(Programme programme) {
        Id<Delegation> whose = id(delegation, Id::delegation);
        Id<Stay> which =
                stay.isEmpty() ? ExtendStay.onlyStayOf(programme, whose).id() : id(stay, Id::stay);
        return ExtendStay.of(whose, which, departure())
                .withLeavingAsPlanned(
                        leaving.stream().map(person -> id(person, Id::person)).toList())
                .withReason(reason);
    }

    private NewTime departure() {
        return switch (until) {
            case NewTime.At at -> new NewTime.At(at.time(), occurrence);
            case NewTime.OnDay day -> day;
            case null -> throw new IllegalStateException("The option is required");
        };
    }

    private static <T> T id(String text, Function<String, T> make) {
        if (!Id.FORM.matcher(text).matches()) {
            throw Refusal.of("cli.value.id", text);
        }
        return make.apply(text);
    }
}
