package app.attache.desktop.common.look;

import javafx.scene.layout.Region;

/**
 * Lays out at once what a view shows anew. Left to the pulse, every size set in it would mark the way up to the window
 * again, since the toolkit takes those marks away before it lays out, and so ask for a second picture.
 */
public final class AtOnce {

    private final Region view;
    private boolean dressed;

    /** Lays out {@code view}. */
    public AtOnce(Region view) {
        this.view = view;
        // What is not to be seen is not dressed either, whatever is asked for.
        view.visibleProperty().subscribe(() -> dressed = false);
        view.sceneProperty().subscribe(() -> dressed = false);
    }

    /**
     * Lays the view out now, where it has a size already; else it waits for its first pulse. To dress a node dresses all
     * that is in it again, so that is done for the whole view only once: what is new or looks different later is dressed by
     * itself, see {@link Styles#dress}.
     */
    public void layOut() {
        view.requestLayout();
        if (view.getScene() != null && view.getWidth() > 0 && view.getHeight() > 0) {
            if (!dressed) {
                view.applyCss();
                dressed = view.isVisible();
            }
            view.layout();
        }
    }
}
