package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.DelayArrival;
import app.attache.itinerary.NewTime;
import app.attache.programme.Programme;
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

    @Mixin private StayOption stay = new StayOption();

    @Option(
            names = "--arrival",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "delay-arrival.arrival")
    private @Nullable NewTime arrival;

    @Mixin private Occurring occurring = new Occurring();

    @Option(names = "--slide", descriptionKey = "delay-arrival.slide")
    private boolean slide;

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return DelayArrival.of(stay.delegation(), stay.in(programme), occurring.read(arrival))
                .withManner(slide ? DelayArrival.Manner.SLIDE : DelayArrival.Manner.COMPRESS)
                .withReason(deciding.reason());
    }
}
