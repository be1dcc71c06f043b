package app.attache.cli;

import app.attache.workspace.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks of the window, which it does not know. */
public interface Screen {

    /** Whether a window can be shown on this machine. */
    boolean present();

    /**
     * Opens the window and returns when the person has closed it.
     *
     * @param file the visit's file to open; empty for the first screen
     * @return the exit code
     * @throws Refusal when the machine lacks what it takes to show a window
     */
    int show(Optional<Path> file);

    /** Opens the window on the sample in a throw-away file, and returns when the person has closed it. */
    int showSample();

    /**
     * Draws the window to a PNG file, with no display needed.
     *
     * @throws Refusal when the machine lacks what it takes to draw
     * @throws app.attache.text.Failure when the file cannot be written
     */
    void draw(Snapshot snapshot, Picture picture, Path file);

    /** What the window can show in its middle. */
    enum View {
        DAY,
        WORK_WEEK,
        WEEK,
        MONTH,
        TIMELINE,
        AGENDA
    }

    /**
     * What a picture is to show.
     *
     * @param date a day to show; empty for the first of the programme
     * @param dark the dark look instead of the light
     * @param width in pixels
     * @param height in pixels
     */
    record Picture(
            View view,
            Optional<LocalDate> date,
            boolean dark,
            int width,
            int height,
            Locale locale) {}
}
