package app.attache.desktop.picture;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Theme;
import app.attache.desktop.common.Toolkit;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.tint.Tints;
import app.attache.desktop.shell.Beginning;
import app.attache.desktop.shell.ShellView;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Pictures of the whole window, drawn with or without a display. */
public final class Pictures {

    /** A moment that no week shown is in: pictures have no now-line, so that the same facts give the same picture. */
    private static final Instant NO_NOW = Instant.EPOCH;

    private Pictures() {}

    /**
     * Draws the window on {@code snapshot} to a PNG file, replacing an older one. Not for the FX thread.
     *
     * @param date a day to show; empty for the first of the programme
     * @param width in pixels
     * @param height in pixels
     * @throws PictureFailure when the file cannot be written
     */
    public static void draw(
            Snapshot snapshot,
            CalendarView view,
            Optional<LocalDate> date,
            Theme theme,
            int width,
            int height,
            Locale locale,
            Path file) {
        Beginning beginning = Beginning.of(snapshot.programme(), NO_NOW);
        WindowModel window =
                new WindowModel(
                        Texts.of(locale),
                        snapshot,
                        date.orElse(beginning.date()),
                        NO_NOW,
                        beginning.zones());
        window.view().set(view);
        Tints.prepare(window);
        Scene scene = Toolkit.call(() -> scene(window, theme, width, height));
        // What the parts of the window have put off to the next turn of the toolkit comes first.
        Toolkit.call(() -> layOut(scene));
        WritableImage image = Toolkit.call(() -> layOut(scene).snapshot(null));
        Png.write(image, file);
    }

    private static Scene scene(WindowModel window, Theme theme, int width, int height) {
        Parent root = ShellView.unkept(window, window.texts().get("shell.status.picture"));
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        Direction.turn(scene, window.texts().locale());
        return layOut(scene);
    }

    private static Scene layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
