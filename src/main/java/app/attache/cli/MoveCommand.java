package app.attache.cli;

import app.attache.itinerary.Amended;
import app.attache.itinerary.Change;
import app.attache.itinerary.MoveMeeting;
import app.attache.itinerary.NewTime;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Moves a meeting, or says what that would mean. */
@Command(name = "move")
final class MoveCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            required = true,
            descriptionKey = "move.meeting")
    private String meeting = "";

    @Option(
            names = "--to",
            paramLabel = "TIME",
            required = true,
            converter = NewTimeConverter.class,
            descriptionKey = "move.to")
    private @Nullable NewTime to;

    @Mixin private Occurring occurring = new Occurring();

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "move.minutes")
    private int minutes;

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "move.place")
    private String place = "";

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        if (minutes < 0) {
            throw Refusal.of("cli.value.minutes", minutes);
        }
        return MoveMeeting.of(Ids.of(Kind.MEETING, meeting), occurring.read(to))
                .withLength(minutes == 0 ? Amended.kept() : Amended.to(Duration.ofMinutes(minutes)))
                .withPlace(place.isEmpty() ? Amended.kept() : Amended.to(Ids.place(place)))
                .withReason(deciding.reason());
    }
}
