package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a delegation stay longer, or says what that would mean. */
@Command(name = "extend-stay")
final class ExtendStayCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Mixin private StayOption stay = new StayOption();

    @Option(
            names = "--until",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "extend-stay.until")
    private @Nullable NewTime until;

    @Mixin private Occurring occurring = new Occurring();

    @Option(
            names = "--leaves-as-planned",
            paramLabel = "ID",
            split = ",",
            descriptionKey = "extend-stay.leaves-as-planned")
    private List<String> leaving = List.of();

    @Option(names = "--acting-head", paramLabel = "ID", descriptionKey = "acting-head")
    private String actingHead = "";

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return ExtendStay.of(stay.delegation(), stay.in(programme), occurring.read(until))
                .withLeavingAsPlanned(Ids.of(Kind.PERSON, leaving))
                .withActingHead(Ids.named(Kind.PERSON, actingHead))
                .withReason(deciding.reason());
    }
}
