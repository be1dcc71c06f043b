package app.attache.desktop.timeline;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintWords;
import app.attache.observance.Restriction;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lanes with all that is in sight of them. */
final class LanesPane extends Region {

    private final TextWidths widths = new TextWidths();
    private final Layer lines = new Layer("lane-lines");
    private final Layer moving = new Layer("lanes-content");
    private final Layer dayLayer = new Layer("day-lines");
    private final LinkLayer links = new LinkLayer();
    private final LaneTints tints = new LaneTints(widths);
    private final ItemPlane items;
    private final Pool<Region> laneLines = new Pool<>(lines, LanesPane::laneLine);
    private final Pool<Region> dayLines = new Pool<>(dayLayer, LanesPane::dayLine);
    private final Region nowLine = new Region();
    private final Rectangle clip = new Rectangle();
    private @Nullable TimeAxis axis;
    private LaneStack stack = LaneStack.EMPTY;
    private List<ItemLinks.Link> dependencies = List.of();
    private ZoneId zone = ZoneId.of("UTC");
    private double left;
    private double top;

    /**
     * Where an item is among the lanes.
     *
     * @param lane from 0
     * @param item which of the lane's, from 0
     */
    record Place(int lane, int item) {}

    LanesPane(Texts texts, ItemActions actions) {
        this.items = new ItemPlane(texts, widths, actions);
        getStyleClass().add("lanes");
        nowLine.getStyleClass().add("now-line");
        nowLine.setMouseTransparent(true);
        nowLine.setManaged(false);
        moving.put(
                List.of(
                        tints.tints(),
                        dayLayer,
                        tints.words(),
                        links.layer(),
                        items.items(),
                        nowLine,
                        items.ghosts()));
        setClip(clip);
        getChildren().addAll(lines, moving);
    }

    /** Puts a node above all else; the lanes do not lay it out. */
    void addOverlay(Node node) {
        getChildren().add(node);
    }

    private static Region laneLine() {
        Region line = new Region();
        line.getStyleClass().add("lane-line");
        return line;
    }

    private static Region dayLine() {
        Region line = new Region();
        line.getStyleClass().add("day-line");
        line.setMouseTransparent(true);
        return line;
    }

    /** How wide a label would be. */
    double widthOf(String label) {
        return widths.of(label, LaneWords.FONT);
    }

    /** Shows other lanes, or the same on another axis. */
    void show(TimeAxis on, List<SwimLane> shown, FactWords in, List<ClockDay> days, ZoneId clock) {
        axis = on;
        stack = new LaneStack(shown);
        zone = clock;
        dependencies = ItemLinks.of(in.snapshot().programme(), shown);
        List<Region> nodes = dayLines.take(days.size());
        for (int i = 0; i < nodes.size(); i++) {
            double x = Math.round(on.x(days.get(i).interval().startInclusive()));
            nodes.get(i).resizeRelocate(x, 0, 1, Math.max(10_000, height()));
        }
        items.show(on, stack, in, clock);
    }

    /**
     * Tints the lanes from the next scroll on.
     *
     * @param of what restricts work for those whom a lane is for
     */
    void tint(Function<SwimLane, List<Restriction>> of, TintWords in) {
        tints.show(of, in, zone);
    }

    /** The moment at {@code x} pixels from the left of what is in sight; empty while nothing is shown. */
    Optional<Instant> moment(double x) {
        return Optional.ofNullable(axis).map(on -> on.moment(x + left));
    }

    /** The lane at {@code y} pixels from the top of what is in sight, the last for what is below; empty while there is none. */
    Optional<SwimLane> laneAt(double y) {
        return stack.at(y + top);
    }

    /** What is in the lanes from the one to the other point, between their times. */
    List<Id<?>> between(Spot one, Spot other) {
        return stack.between(one, other, zone);
    }

    /** What is planned in the lanes. */
    ItemPlane items() {
        return items;
    }

    /** The lanes shown. */
    List<SwimLane> lanes() {
        return stack.lanes();
    }

    /** The upper edge of a lane; of the number of lanes, the lower edge of the last. */
    double top(int lane) {
        return stack.top(lane);
    }

    double height() {
        return stack.height();
    }

    /** Draws the line of the present moment. */
    void now(Instant moment) {
        TimeAxis on = axis;
        nowLine.setVisible(on != null && on.loaded().contains(moment));
        if (on != null && nowLine.isVisible()) {
            nowLine.resizeRelocate(Math.rint(on.x(moment)) - 1, 0, 2, Math.max(10_000, height()));
        }
    }

    /** The first and the last lane in sight; the last is less than the first when there is none. */
    int[] lanesInSight() {
        return stack.between(top, top + getHeight());
    }

    /** Scrolls to {@code x} pixels on the axis and {@code y} down the lanes, and gives nodes to what is in sight then. */
    void scroll(double x, double y) {
        left = Math.rint(x);
        top = Math.rint(y);
        moving.setLayoutX(-left);
        moving.setLayoutY(-top);
        lines.setLayoutY(-top);
        arrange();
    }

    private void arrange() {
        TimeAxis on = axis;
        if (on == null || getWidth() <= 0) {
            return;
        }
        int[] sight = lanesInSight();
        List<Region> separators = laneLines.take(Math.max(0, sight[1] - sight[0] + 1));
        for (int i = 0; i < separators.size(); i++) {
            separators.get(i).resizeRelocate(0, top(sight[0] + i + 1) - 1, getWidth(), 1);
        }
        items.arrange(sight, left, getWidth());
        links.arrange(on, stack, dependencies, sight);
        tints.arrange(on, stack, sight, left);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
