package app.attache;

import app.attache.cli.ExitCode;
import app.attache.cli.Screen;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Theme;
import app.attache.desktop.picture.Pictures;
import app.attache.desktop.shell.Desktop;
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
        requireLibraries();
        Desktop.open(file);
        return ExitCode.FINE;
    }

    @Override
    public int showSample() {
        requireLibraries();
        Desktop.openSample();
        return ExitCode.FINE;
    }

    @Override
    public void draw(Snapshot snapshot, Picture picture, Path file) {
        SystemLibraries.require(SystemLibraries.DRAWING);
        Pictures.draw(
                snapshot,
                CalendarView.valueOf(picture.view().name()),
                picture.date(),
                picture.dark() ? Theme.DARK : Theme.LIGHT,
                picture.width(),
                picture.height(),
                picture.locale(),
                file);
    }

    private static void requireLibraries() {
        SystemLibraries.require(SystemLibraries.DRAWING);
        SystemLibraries.require(SystemLibraries.WINDOW);
    }
}
