package app.attache.cli;

import app.attache.itinerary.Diff;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.workspace.Compared;
import app.attache.workspace.Papers;
import app.attache.workspace.Workspace;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "diff.out")
    private @Nullable Path file;

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
        Compared compared =
                workspace
                        .past()
                        .compare(
                                step(from, workspace),
                                to.isEmpty() ? workspace.lastStep() : step(to, workspace));
        Programme before = compared.from().programme();
        Programme after = compared.until().programme();
        Diff.Scope scope = scope(before, after);
        if (file != null) {
            new Papers(after, surroundings.texts(), surroundings.clock().instant())
                    .changes(compared, scope, ZoneOffset.UTC, file);
            surroundings.say("cli.diff.done", file.toString());
            return ExitCode.FINE;
        }
        Diff diff = compared.diff(scope);
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

    // Somebody who is there no more was there before.
    private Diff.Scope scope(Programme before, Programme after) {
        if (!delegation.isEmpty()) {
            return new Diff.Scope.OfDelegation(DelegationOption.named(delegation, after).id());
        }
        if (person.isEmpty()) {
            return new Diff.Scope.All();
        }
        Id<Person> id = Ids.of(Kind.PERSON, person);
        return new Diff.Scope.OfPerson(
                before.contains(id) ? id : FindingOptions.person(person, after));
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
