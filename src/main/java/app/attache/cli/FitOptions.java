package app.attache.cli;

import app.attache.itinerary.fit.Effort;
import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.FitResult;
import app.attache.itinerary.fit.MayMove;
import app.attache.workspace.PlanDraft;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that both ways of arranging share: the file, what may move, how long it is looked for, what is kept. */
final class FitOptions {

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(names = "--may-move", paramLabel = "WHAT", descriptionKey = "fit.may-move")
    private @Nullable MayMove mayMove;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "fit.seconds")
    private long seconds = Effort.USUAL.longest().toSeconds();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "change.reason")
    private String reason = "";

    @Option(names = "--keep-draft", paramLabel = "NAME", descriptionKey = "fit.keep-draft")
    private String draft = "";

    @Option(
            names = "--alternative",
            paramLabel = "N",
            defaultValue = "1",
            descriptionKey = "fit.alternative")
    private int alternative;

    @Mixin private Formatted format = new Formatted();

    MayMove mayMove(MayMove usual) {
        return mayMove == null ? usual : mayMove;
    }

    String reason() {
        return reason;
    }

    Effort effort() {
        if (seconds < 1) {
            throw Refusal.of("cli.fit.seconds", seconds);
        }
        return Effort.USUAL.withLongest(Duration.ofSeconds(seconds));
    }

    /** Looks for what {@code question} makes of the file, says it and keeps what is to be kept; returns the exit code. */
    int run(Surroundings surroundings, Function<Workspace, FitRequest> question) {
        return database.open(surroundings, workspace -> answer(workspace, surroundings, question));
    }

    private int answer(
            Workspace workspace,
            Surroundings surroundings,
            Function<Workspace, FitRequest> question) {
        FitResult result =
                workspace.fit(question.apply(workspace), surroundings.texts(), _ -> {}).result();
        Optional<PlanDraft> kept = keep(workspace, result);
        FitReport report = new FitReport(result, kept, surroundings.texts());
        if (format.json()) {
            surroundings.json(report.object());
        } else {
            surroundings.out().println(report.text());
        }
        return result.best().notPlaced().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private Optional<PlanDraft> keep(Workspace workspace, FitResult result) {
        int number = result.alternatives().size();
        if (alternative < 1 || alternative > number) {
            throw Refusal.of("cli.fit.alternative", alternative, number);
        }
        return draft.isBlank()
                ? Optional.empty()
                : Optional.of(
                        workspace
                                .drafts()
                                .keep(result.alternatives().get(alternative - 1).plan(), draft));
    }
}
