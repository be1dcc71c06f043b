package app.attache.cli;

import app.attache.programme.Edit;
import app.attache.programme.Origin;
import app.attache.workspace.Step;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every step since a visit's file was created. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    @Option(names = "--last", paramLabel = "N", descriptionKey = "history.last")
    private Optional<Integer> last = Optional.empty();

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return database.open(surroundings, workspace -> list(workspace.history()));
    }

    private int list(List<Step> all) {
        int from = Math.max(0, all.size() - Math.max(0, last.orElse(all.size())));
        List<Step> steps = all.subList(from, all.size());
        if (format.json()) {
            surroundings.json(
                    Json.object("steps", steps.stream().map(HistoryCommand::object).toList()));
        } else if (steps.isEmpty()) {
            surroundings.say("cli.history.empty");
        } else {
            steps.forEach(step -> surroundings.out().println(line(step)));
        }
        return ExitCode.FINE;
    }

    private String line(Step step) {
        Origin origin = step.changeSet().origin();
        String what =
                switch (step.type()) {
                    case CHANGE -> origin.label();
                    case UNDO -> surroundings.texts().get("cli.history.undo", origin.label());
                    case REDO -> surroundings.texts().get("cli.history.redo", origin.label());
                };
        String why =
                Stream.of(origin.reason(), origin.source())
                        .filter(words -> !words.isEmpty())
                        .map(words -> " – " + words)
                        .collect(Collectors.joining());
        return "%5d  %s  %-12s  %s%s"
                .formatted(step.number(), MOMENT.format(origin.at()), origin.author(), what, why);
    }

    private static Map<String, Object> object(Step step) {
        Origin origin = step.changeSet().origin();
        return Json.object(
                "number", step.number(),
                "type", Values.label(step.type()),
                "target", step.target().stream().boxed().findFirst(),
                "label", origin.label(),
                "reason", origin.reason(),
                "source", origin.source(),
                "author", origin.author(),
                "at", origin.at(),
                "added", count(step, Edit.Added.class),
                "replaced", count(step, Edit.Replaced.class),
                "removed", count(step, Edit.Removed.class));
    }

    private static long count(Step step, Class<? extends Edit> kind) {
        return step.changeSet().edits().stream().filter(kind::isInstance).count();
    }
}
