package app.attache;

import app.attache.cli.Refusal;
import app.attache.cli.Screen;
import app.attache.workspace.Snapshot;
import java.nio.file.Path;
import java.util.Optional;

/** The window, as the command line asks for it. */
final class WindowScreen implements Screen {

    @Override
    public boolean present() {
        return !Display.isAbsent();
    }

    @Override
    public int show(Optional<Path> file) {
        throw Refusal.of("cli.no-display");
    }

    @Override
    public int showSample() {
        throw Refusal.of("cli.no-display");
    }

    @Override
    public void draw(Snapshot snapshot, Picture picture, Path file) {
        throw Refusal.of("cli.no-display");
    }
}
