package app.attache.cli;

import app.attache.itinerary.Amended;
import app.attache.itinerary.NewTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which of two is meant, where a local time comes twice. */
public final class Occurring {

    @Option(
            names = "--occurrence",
            paramLabel = "WHICH",
            defaultValue = "only",
            descriptionKey = "occurrence")
    private NewTime.Occurrence occurrence = NewTime.Occurrence.ONLY;

    /**
     * The time that a required option gave.
     *
     * @param time not null once the command line was read
     */
    NewTime read(@Nullable NewTime time) {
        return switch (time) {
            case NewTime.At at -> new NewTime.At(at.time(), occurrence);
            case NewTime.OnDay day -> day;
            case null -> throw new IllegalStateException("The option is required");
        };
    }

    /** The time that an option gave, or that it stays where the option was left out. */
    Amended<NewTime> amended(@Nullable NewTime time) {
        return time == null ? Amended.kept() : Amended.to(read(time));
    }
}
