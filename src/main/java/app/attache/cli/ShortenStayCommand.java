package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.itinerary.ShortenStay;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a delegation, or some of it, leave sooner, or says what that would mean. */
@Command(name = "shorten-stay")
final class ShortenStayCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "shorten-stay.delegation")
    private String delegation = "";

    @Option(names = "--stay", paramLabel = "ID", descriptionKey = "shorten-stay.stay")
    private String stay = "";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "shorten-stay.until")
    private @Nullable NewTime until;

    @Option(
            names = "--occurrence",
            paramLabel = "WHICH",
            defaultValue = "only",
            descriptionKey = "shorten-stay.occurrence")
    private NewTime.Occurrence occurrence = NewTime.Occurrence.ONLY;

    @Option(
            names = "--leaves-early",
            paramLabel = "ID",
            split = ",",
            descriptionKey = "shorten-stay.leaves-early")
    private List<String> leaving = List.of();

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        Id<Delegation> whose = Ids.of(Kind.DELEGATION, delegation);
        Id<Stay> which =
                stay.isEmpty()
                        ? ExtendStay.onlyStayOf(programme, whose).id()
                        : Ids.of(Kind.STAY, stay);
        return ShortenStay.of(whose, which, NewTimeConverter.read(until, occurrence))
                .withLeavingEarly(Ids.of(Kind.PERSON, leaving))
                .withReason(deciding.reason());
    }
}
