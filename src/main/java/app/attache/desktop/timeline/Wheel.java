package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModel;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleConsumer;
import javafx.scene.input.ScrollEvent;

/**
 * What the wheel does over the timeline: it scrolls the lanes, to the side the time, and with Ctrl shows more or less at once.
 *
 * @param axis what the timeline shows
 * @param scroll scrolls the lanes down by so many pixels
 */
record Wheel(WindowModel model, TimeAxis axis, DoubleConsumer scroll) {

    private static final double ZOOM = 1.2;

    void turned(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom(event);
        } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            long seconds = Math.round(event.getDeltaX() / axis.scale());
            model.timeline()
                    .move(model.timeline().start().get().minus(Duration.ofSeconds(seconds)));
        } else {
            scroll.accept(-event.getDeltaY());
        }
        event.consume();
    }

    private void zoom(ScrollEvent event) {
        double x = Math.max(0, event.getX() - TimelineView.HEADS);
        Instant about = axis.moment(axis.x(model.timeline().start().get()) + x);
        if (event.getDeltaY() != 0) {
            model.timeline().zoom(event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM, about);
        }
    }
}
