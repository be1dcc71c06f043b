package app.attache.desktop.common.look;

import javafx.scene.layout.Region;

/**
 * Lays out at once what is shown anew. Left to the pulse, every size set in it would mark the way up to the window again,
 * since the toolkit takes those marks away before it lays out, and so ask for a second pulse.
 */
public final class AtOnce {

    private AtOnce() {}

    /** Lays {@code view} out now, where it has a size already; else it waits for its first pulse. */
    public static void layOut(Region view) {
        view.requestLayout();
        if (view.getScene() != null && view.getWidth() > 0 && view.getHeight() > 0) {
            view.applyCss();
            view.layout();
        }
    }
}
