package app.attache.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the window to a PNG file; needs no display. */
@Command(name = "picture")
final class PictureCommand implements Callable<Integer> {

    /** The looks of the window. */
    enum Look {
        LIGHT,
        DARK
    }

    private final Surroundings surroundings;

    @Mixin private VisitDatabase database = new VisitDatabase();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "week",
            descriptionKey = "picture.view")
    private Screen.View view = Screen.View.WEEK;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "picture.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "LOOK",
            defaultValue = "light",
            descriptionKey = "picture.theme")
    private Look look = Look.LIGHT;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "1440x900",
            descriptionKey = "picture.size")
    private PictureSize size = PictureSize.USUAL;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            descriptionKey = "picture.locale")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--out",
            paramLabel = "FILE.png",
            required = true,
            descriptionKey = "picture.out")
    private Path file = Path.of("");

    PictureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen.Picture picture =
                new Screen.Picture(
                        view, date, look == Look.DARK, size.width(), size.height(), locale);
        return database.open(
                surroundings,
                workspace -> {
                    surroundings.screen().draw(workspace.current(), picture, file);
                    surroundings.say("cli.picture.done", file.toString());
                    return ExitCode.FINE;
                });
    }
}
