package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.ReplacePerson;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets somebody take another's place, or says what that would mean. */
@Command(name = "replace-person")
final class ReplacePersonCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--person",
            paramLabel = "ID",
            required = true,
            descriptionKey = "replace-person.person")
    private String person = "";

    @Option(
            names = "--by",
            paramLabel = "ID",
            required = true,
            descriptionKey = "replace-person.by")
    private String by = "";

    @Option(
            names = "--meetings",
            paramLabel = "ID",
            split = ",",
            descriptionKey = "replace-person.meetings")
    private List<String> meetings = List.of();

    @Option(names = "--without-duties", descriptionKey = "replace-person.without-duties")
    private boolean withoutDuties;

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return ReplacePerson.of(Ids.of(Kind.PERSON, person), Ids.of(Kind.PERSON, by))
                .withOnly(Ids.of(Kind.MEETING, meetings))
                .withInheritsDuty(!withoutDuties)
                .withReason(deciding.reason());
    }
}
