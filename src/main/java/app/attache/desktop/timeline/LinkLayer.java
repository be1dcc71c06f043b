package app.attache.desktop.timeline;

import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import java.util.List;
import javafx.scene.shape.Polyline;

/** The lines between things of which one waits for the other. */
final class LinkLayer {

    private final Layer layer = new Layer("lane-links");
    private final Pool<Polyline> nodes = new Pool<>(layer, LinkLayer::line);

    LinkLayer() {
        layer.setMouseTransparent(true);
    }

    private static Polyline line() {
        Polyline line = new Polyline();
        line.getStyleClass().add("time-link");
        return line;
    }

    Layer layer() {
        return layer;
    }

    /** Draws those of {@code links} that touch a lane in sight. */
    void arrange(TimeAxis on, LaneStack stack, List<ItemLinks.Link> links, int[] sight) {
        List<ItemLinks.Link> seen =
                links.stream()
                        .filter(it ->
                                Math.max(it.from().lane(), it.to().lane()) >= sight[0]
                                        && Math.min(it.from().lane(), it.to().lane()) <= sight[1])
                        .toList();
        List<Polyline> lines = nodes.take(seen.size());
        for (int i = 0; i < lines.size(); i++) {
            draw(on, stack, lines.get(i), seen.get(i));
        }
    }

    private static void draw(TimeAxis on, LaneStack stack, Polyline line, ItemLinks.Link link) {
        TimeItem from = item(stack, link.from());
        TimeItem to = item(stack, link.to());
        double end =
                Math.max(
                        on.x(from.interval().endExclusive()),
                        on.x(from.interval().startInclusive()) + LaneComposer.LEAST);
        // Between the rows, where it strikes through no label.
        double x1 = Math.rint(end) - 4.5;
        double y1 = stack.y(link.from().lane(), from) + TimeNode.HEIGHT;
        double between = y1 + 1.5;
        double x2 = Math.rint(on.x(to.interval().startInclusive()));
        double y2 = stack.y(link.to().lane(), to) + TimeNode.HEIGHT / 2;
        double turn = x2 - 7.5;
        line.getPoints()
                .setAll(
                        x1, y1, x1, between, turn, between, turn, y2, x2, y2, x2 - 4, y2 - 3, x2,
                        y2, x2 - 4, y2 + 3);
    }

    private static TimeItem item(LaneStack stack, LanesPane.Place spot) {
        return stack.lanes().get(spot.lane()).items().get(spot.item());
    }
}
