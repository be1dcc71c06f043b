package app.attache.cli;

import app.attache.itinerary.Diff;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.workspace.Workspace;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is different between two moments in the life of a file, for all, a delegation or a person. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();
    @Mixin private Formatted format = new Formatted();

    @Option(names = "--from", paramLabel = "MOMENT", required = true, descriptionKey = "diff.from")
    private String from = "";

    @Option(names = "--to", paramLabel = "MOMENT", descriptionKey = "diff.to")
    private String to = "";

    @Option(names = "--delegation", paramLabel = "ID", descriptionKey = "diff.delegation")
    private String delegation = "";

    @Option(names = "--person", paramLabel = "ID", descriptionKey = "diff.person")
    private String person = "";

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!delegation.isEmpty() && !person.isEmpty()) {
            throw Refusal.of("cli.diff.one");
        }
        return database.open(surroundings, this::compare);
    }

    private int compare(Workspace workspace) {
        Programme before = workspace.past().after(step(from, workspace));
        Programme after =
                to.isEmpty()
                        ? workspace.current().programme()
                        : workspace.past().after(step(to, workspace));
        Diff diff = Diff.between(before, after, scope(after));
        DiffReport report = new DiffReport(before, after, diff, surroundings.texts());
        if (format.json()) {
            surroundings.json(Json.object("differences", report.objects()));
        } else if (diff.isEmpty()) {
            surroundings.say("cli.diff.none");
        } else {
            List<String> lines = report.lines();
            lines.forEach(surroundings.out()::println);
        }
        return ExitCode.FINE;
    }

    private Diff.Scope scope(Programme programme) {
        if (!delegation.isEmpty()) {
            return new Diff.Scope.OfDelegation(DelegationOption.named(delegation, programme).id());
        }
        return person.isEmpty()
                ? new Diff.Scope.All()
                : new Diff.Scope.OfPerson(Ids.<Person>of(Kind.PERSON, person));
    }

    private static long step(String text, Workspace workspace) {
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Long.parseLong(text)
                    : workspace.past().stepAt(Instant.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw Refusal.of("cli.diff.moment", text);
        }
    }
}
