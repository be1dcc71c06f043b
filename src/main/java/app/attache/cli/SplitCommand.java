package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.SplitDelegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes some of a delegation one of their own, or says what that would mean. */
@Command(name = "split")
final class SplitCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "split.delegation")
    private String delegation = "";

    @Option(
            names = "--people",
            paramLabel = "ID",
            required = true,
            split = ",",
            descriptionKey = "split.people")
    private List<String> people = List.of();

    @Option(names = "--head", paramLabel = "ID", descriptionKey = "split.head")
    private String head = "";

    @Option(names = "--acting-head", paramLabel = "ID", descriptionKey = "acting-head")
    private String actingHead = "";

    @Option(names = "--name", paramLabel = "TEXT", required = true, descriptionKey = "split.name")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = NewTimeConverter.class,
            descriptionKey = "split.from")
    private @Nullable NewTime from;

    @Mixin private Occurring occurring = new Occurring();

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        List<Id<Person>> leaving = Ids.of(Kind.PERSON, people);
        Id<Person> leads = head.isEmpty() ? leaving.getFirst() : Ids.of(Kind.PERSON, head);
        if (!leaving.contains(leads)) {
            throw Refusal.of("cli.split.head", leads.value());
        }
        if (name.isBlank()) {
            throw Refusal.of("cli.split.name");
        }
        return SplitDelegation.of(Ids.of(Kind.DELEGATION, delegation), leaving, name)
                .withHead(leads)
                .withActingHead(Ids.named(Kind.PERSON, actingHead))
                .withFrom(occurring.amended(from))
                .withReason(deciding.reason());
    }
}
