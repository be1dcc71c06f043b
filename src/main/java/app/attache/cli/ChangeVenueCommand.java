package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.ChangeVenue;
import app.attache.itinerary.NewTime;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Holds a meeting somewhere else, or says what that would mean. */
@Command(name = "change-venue")
final class ChangeVenueCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            required = true,
            descriptionKey = "change-venue.meeting")
    private String meeting = "";

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            required = true,
            descriptionKey = "change-venue.place")
    private String place = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = NewTimeConverter.class,
            descriptionKey = "change-venue.at")
    private @Nullable NewTime at;

    @Mixin private Occurring occurring = new Occurring();

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return ChangeVenue.of(Ids.of(Kind.MEETING, meeting), Ids.place(place))
                .withStart(occurring.amended(at))
                .withReason(deciding.reason());
    }
}
