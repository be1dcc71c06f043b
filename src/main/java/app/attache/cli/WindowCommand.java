package app.attache.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the window. */
@Command(name = "window")
final class WindowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db.window")
    private Optional<Path> file = Optional.empty();

    WindowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return show(surroundings, file);
    }

    /** Opens the window on {@code file}, or on its first screen, and waits until it is closed. */
    static int show(Surroundings surroundings, Optional<Path> file) {
        if (!surroundings.screen().present()) {
            throw Refusal.of("cli.no-display");
        }
        return surroundings.screen().show(file);
    }
}
