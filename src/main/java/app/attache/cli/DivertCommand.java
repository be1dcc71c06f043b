package app.attache.cli;

import app.attache.itinerary.Change;
import app.attache.itinerary.Divert;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets a leg lead to another city, or says what that would mean. */
@Command(name = "divert")
final class DivertCommand implements Callable<Integer> {

    @ParentCommand private @Nullable ChangeCommand change;

    @Option(names = "--leg", paramLabel = "ID", required = true, descriptionKey = "divert.leg")
    private String leg = "";

    @Option(names = "--city", paramLabel = "ID", required = true, descriptionKey = "divert.city")
    private String city = "";

    @Option(
            names = "--clock",
            paramLabel = "WHICH",
            defaultValue = "local",
            descriptionKey = "divert.clock")
    private Divert.Clock clock = Divert.Clock.LOCAL;

    @Mixin private Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        return deciding.run(change, this::wish);
    }

    private Change wish(Programme programme) {
        return Divert.of(Ids.of(Kind.LEG, leg), Ids.of(Kind.CITY, city))
                .withClock(clock)
                .withReason(deciding.reason());
    }
}
