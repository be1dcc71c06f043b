package app.attache.desktop.timeline;

import app.attache.desktop.common.WindowModel;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.ScrollBar;

/**
 * Scrolls time and lanes as little as shows something.
 *
 * @param scroll how far the lanes are scrolled
 */
record Revealing(WindowModel model, LanesPane lanes, ScrollBar scroll) {

    /** Shows the first lane that has {@code fact}. */
    void reveal(Id<?> fact) {
        List<SwimLane> all = lanes.lanes();
        for (int lane = 0; lane < all.size(); lane++) {
            List<TimeItem> items = all.get(lane).items();
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).fact().id().equals(fact)) {
                    reveal(new LanesPane.Place(lane, i));
                    return;
                }
            }
        }
    }

    /** Shows the beginning of what is at {@code spot}. */
    void reveal(LanesPane.Place spot) {
        TimeItem item = lanes.lanes().get(spot.lane()).items().get(spot.item());
        double above = lanes.top(spot.lane());
        double below = lanes.top(spot.lane() + 1);
        double y = Math.min(Math.max(scroll.getValue(), below - lanes.getHeight()), above);
        scroll.setValue(Math.clamp(y, 0, Math.max(0, scroll.getMax())));
        Instant start = item.interval().startInclusive();
        Interval visible = model.timeline().interval();
        if (!visible.contains(start)) {
            model.timeline().move(start.minus(visible.length().dividedBy(4)));
        }
    }
}
