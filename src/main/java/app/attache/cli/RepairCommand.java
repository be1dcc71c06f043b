package app.attache.cli;

import app.attache.itinerary.fit.FitRequest;
import app.attache.itinerary.fit.MayMove;
import app.attache.itinerary.fit.RepairDay;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.text.Lengths;
import app.attache.workspace.Workspace;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds how the rest of a day can be put right after a meeting that ran late. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            required = true,
            descriptionKey = "repair.meeting")
    private String meeting = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private @Nullable Delay delay;

    /** The two ways to say how late it was. */
    static final class Delay {

        @Option(
                names = "--over",
                paramLabel = "LENGTH",
                required = true,
                descriptionKey = "repair.over")
        private String over = "";

        @Option(
                names = "--ended",
                paramLabel = "HH:MM",
                required = true,
                descriptionKey = "repair.ended")
        private String ended = "";

        ZonedDateTime end(Meeting meeting) {
            ZonedDateTime planned = meeting.time().end();
            if (!over.isEmpty()) {
                return planned.plus(
                        Lengths.parse(over)
                                .filter(Duration::isPositive)
                                .orElseThrow(() -> Refusal.of("cli.repair.over", over)));
            }
            try {
                return planned.with(LocalTime.parse(ended));
            } catch (DateTimeParseException e) {
                throw Refusal.of("cli.repair.ended", ended);
            }
        }
    }

    @Mixin private FitOptions options = new FitOptions();

    RepairCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return options.run(surroundings, this::question);
    }

    private FitRequest question(Workspace workspace) {
        Id<Meeting> id = Ids.of(Kind.MEETING, meeting);
        Meeting late =
                workspace
                        .current()
                        .programme()
                        .find(id)
                        .orElseThrow(() -> Refusal.of("cli.slots.unknown", meeting));
        if (delay == null) {
            throw new IllegalStateException("Neither over nor ended");
        }
        return RepairDay.of(id, delay.end(late))
                .withMayMove(options.mayMove(MayMove.ALL))
                .withEffort(options.effort())
                .withReason(options.reason());
    }
}
