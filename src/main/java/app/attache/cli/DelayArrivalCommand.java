package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.DelayArrival;
import app.attache.itinerary.ExtendStay;
import app.attache.itinerary.NewTime;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a delegation arrive later, or says what that would mean. */
@Command(name = "delay-arrival")
final class DelayArrivalCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--delegation",
            paramLabel = "ID",
            required = true,
            descriptionKey = "delay-arrival.delegation")
    private String delegation = "";

    @Option(names = "--stay", paramLabel = "ID", descriptionKey = "delay-arrival.stay")
    private String stay = "";

    @Option(
            names = "--arrival",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "delay-arrival.arrival")
    private @Nullable NewTime arrival;

    @Option(
            names = "--occurrence",
            paramLabel = "WHICH",
            defaultValue = "only",
            descriptionKey = "delay-arrival.occurrence")
    private NewTime.Occurrence occurrence = NewTime.Occurrence.ONLY;

    @Option(names = "--slide", descriptionKey = "delay-arrival.slide")
    private boolean slide;

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
        return DelayArrival.of(whose, which, NewTimeConverter.read(arrival, occurrence))
                .withManner(slide ? DelayArrival.Manner.SLIDE : DelayArrival.Manner.COMPRESS)
                .withReason(deciding.reason());
    }
}
