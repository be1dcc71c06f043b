package app.attache.cli;

import app.attache.itinerary.CancelMeeting;
import app.attache.itinerary.Change;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Calls a meeting off, or says what that would mean. */
@Command(name = "cancel")
final class CancelCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(
            names = "--meeting",
            paramLabel = "ID",
            required = true,
            descriptionKey = "cancel.meeting")
    private String meeting = "";

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return CancelMeeting.of(Ids.of(Kind.MEETING, meeting)).withReason(deciding.reason());
    }
}
