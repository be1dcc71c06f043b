package app.attache.desktop.timeline;

import app.attache.conflict.Severity;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.gesture.Consequences;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.gesture.Spot;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lanes with all that is in sight of them. Nodes stay with what they show as long as it is in sight, and are used again then. */
final class LanesPane extends Region {

    /** How tall a row of a lane is. */
    static final double ROW = 23;

    private static final double TOP = 7;
    private static final double LEAST = 48;

    private final Texts texts;
    private final TextWidths widths = new TextWidths();
    private final ItemActions actions;
    private final Layer lines = new Layer("lane-lines");
    private final Layer moving = new Layer("lanes-content");
    private final Layer dayLayer = new Layer("day-lines");
    private final Layer linkLayer = new Layer("lane-links");
    private final Layer itemLayer = new Layer("lane-items");
    private final Layer ghostLayer = new Layer("lane-ghosts");
    private final Pool<TimeNode> ghosts;
    private final Pool<Region> laneLines = new Pool<>(lines, LanesPane::laneLine);
    private final Pool<Region> dayLines = new Pool<>(dayLayer, LanesPane::dayLine);
    private final Pool<Polyline> links = new Pool<>(linkLayer, LanesPane::link);
    private final Region nowLine = new Region();
    private final Rectangle clip = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private final Map<Place, TimeNode> inSight = new HashMap<>();
    private final Deque<TimeNode> free = new ArrayDeque<>();
    private @Nullable TimeAxis axis;
    private @Nullable FactWords words;
    private List<SwimLane> lanes = List.of();
    private List<ItemLinks.Link> dependencies = List.of();
    private double[] tops = {0};
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
        this.texts = texts;
        this.actions = actions;
        this.ghosts = new Pool<>(ghostLayer, () -> new TimeNode(texts, widths, actions));
        ghostLayer.setMouseTransparent(true);
        getStyleClass().add("lanes");
        nowLine.getStyleClass().add("now-line");
        nowLine.setMouseTransparent(true);
        nowLine.setManaged(false);
        linkLayer.setMouseTransparent(true);
        moving.put(List.of(dayLayer, linkLayer, itemLayer, nowLine, ghostLayer));
        setClip(clip);
        getChildren().addAll(lines, moving);
        tooltip.setOnShowing(_ -> hint());
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

    private static Polyline link() {
        Polyline line = new Polyline();
        line.getStyleClass().add("time-link");
        return line;
    }

    private void hint() {
        FactWords in = words;
        for (TimeNode node : inSight.values()) {
            TimeItem item = node.item();
            if (node.isHover() && item != null && in != null) {
                tooltip.setText(LaneWords.hint(in, item));
            }
        }
    }

    /** How wide a label would be. */
    double widthOf(String label) {
        return widths.of(label, LaneWords.FONT);
    }

    /** Shows other lanes, or the same on another axis. */
    void show(TimeAxis on, List<SwimLane> shown, FactWords in, List<ClockDay> days, ZoneId clock) {
        axis = on;
        lanes = shown;
        words = in;
        zone = clock;
        tops = new double[shown.size() + 1];
        for (int i = 0; i < shown.size(); i++) {
            tops[i + 1] = tops[i] + height(shown.get(i));
        }
        dependencies = ItemLinks.of(in.snapshot().programme(), shown);
        List<Region> nodes = dayLines.take(days.size());
        for (int i = 0; i < nodes.size(); i++) {
            double x = Math.round(on.x(days.get(i).interval().startInclusive()));
            nodes.get(i).resizeRelocate(x, 0, 1, Math.max(10_000, tops[shown.size()]));
        }
        inSight.values().forEach(this::release);
        inSight.clear();
    }

    private static double height(SwimLane lane) {
        return Math.max(LEAST, lane.rows() * ROW + 2 * TOP - 3);
    }

    /** The moment at {@code x} pixels from the left of what is in sight; empty while nothing is shown. */
    Optional<Instant> moment(double x) {
        return Optional.ofNullable(axis).map(on -> on.moment(x + left));
    }

    /** The lane at {@code y} pixels from the top of what is in sight, the last for what is below; empty while there is none. */
    Optional<SwimLane> laneAt(double y) {
        int lane = 0;
        while (lane < lanes.size() - 1 && tops[lane + 1] <= y + top) {
            lane++;
        }
        return lanes.isEmpty() ? Optional.empty() : Optional.of(lanes.get(lane));
    }

    /** What is in the lanes from the one to the other point, between their times. */
    List<Id<?>> between(Spot one, Spot other) {
        int first = Math.min(indexOf(one), indexOf(other));
        int last = Math.max(indexOf(one), indexOf(other));
        LocalDateTime from = one.wall().isBefore(other.wall()) ? one.wall() : other.wall();
        LocalDateTime to = one.wall().isBefore(other.wall()) ? other.wall() : one.wall();
        return lanes.subList(Math.max(0, first), last + 1).stream()
                .flatMap(lane -> lane.items().stream())
                .filter(item -> item.kind() == TimeItem.Kind.MEETING)
                .filter(item ->
                        item.interval().startInclusive().isBefore(to.atZone(zone).toInstant())
                                && item.interval()
                                        .endExclusive()
                                        .isAfter(from.atZone(zone).toInstant()))
                .<Id<?>>map(item -> item.fact().id())
                .distinct()
                .toList();
    }

    private int indexOf(Spot spot) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (spot.lane().equals(Optional.of(lanes.get(lane).subject()))) {
                return lane;
            }
        }
        return -1;
    }

    /** Shows what is to be seen of a gesture: what is dragged where it would be, and marks on what it would touch. */
    void foresee(Outlook outlook, Looks looks) {
        TimeAxis on = axis;
        FactWords in = words;
        if (on == null || in == null) {
            return;
        }
        List<LaneGhosts.Ghost> drawn = new LaneGhosts(lanes).of(outlook, looks);
        List<TimeNode> nodes = ghosts.take(drawn.size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).show(drawn.get(i).item(), in, zone);
            place(on, nodes.get(i), drawn.get(i).lane(), drawn.get(i).item());
        }
        Set<Id<?>> dragged =
                outlook.edits().stream()
                        .filter(edit -> edit.was().isPresent())
                        .map(Edit::id)
                        .collect(Collectors.toSet());
        Map<Id<?>, Optional<Severity>> touched =
                outlook.consequences().map(Consequences::touched).orElse(Map.of());
        for (TimeNode node : inSight.values()) {
            node.fact()
                    .ifPresent(fact -> {
                        boolean held = dragged.contains(fact);
                        node.drag(held);
                        node.foresee(
                                held ? Optional.empty() : Optional.ofNullable(touched.get(fact)));
                    });
        }
    }

    /** What is held, or drawn, where it would be. */
    Optional<Node> ghost() {
        return ghosts.inUse().stream().<Node>map(node -> node).findFirst();
    }

    /** The lanes shown. */
    List<SwimLane> lanes() {
        return lanes;
    }

    /** The upper edge of a lane; of the number of lanes, the lower edge of the last. */
    double top(int lane) {
        return tops[lane];
    }

    double height() {
        return tops[tops.length - 1];
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
        int first = 0;
        while (first < lanes.size() && tops[first + 1] <= top) {
            first++;
        }
        int last = first;
        while (last < lanes.size() && tops[last] < top + getHeight()) {
            last++;
        }
        return new int[] {first, last - 1};
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
        FactWords in = words;
        if (on == null || in == null || getWidth() <= 0) {
            return;
        }
        int[] sight = lanesInSight();
        List<Region> separators = laneLines.take(Math.max(0, sight[1] - sight[0] + 1));
        for (int i = 0; i < separators.size(); i++) {
            separators.get(i).resizeRelocate(0, tops[sight[0] + i + 1] - 1, getWidth(), 1);
        }
        Iterator<Map.Entry<Place, TimeNode>> known = inSight.entrySet().iterator();
        while (known.hasNext()) {
            Map.Entry<Place, TimeNode> entry = known.next();
            int lane = entry.getKey().lane();
            if (lane < sight[0]
                    || lane > sight[1]
                    || !sees(on, lanes.get(lane).items().get(entry.getKey().item()))) {
                release(entry.getValue());
                known.remove();
            }
        }
        List<TimeNode> made = new ArrayList<>();
        for (int lane = sight[0]; lane <= sight[1]; lane++) {
            List<TimeItem> items = lanes.get(lane).items();
            for (int i = 0; i < items.size(); i++) {
                if (sees(on, items.get(i))) {
                    Place spot = new Place(lane, i);
                    TimeNode node = inSight.get(spot);
                    if (node == null) {
                        node = take(made);
                        inSight.put(spot, node);
                        node.show(items.get(i), in, zone);
                        place(on, node, lane, items.get(i));
                    }
                    node.stick(left - node.getLayoutX(), left + getWidth() - node.getLayoutX());
                }
            }
        }
        itemLayer.put(made);
        arrangeLinks(on, sight);
    }

    private boolean sees(TimeAxis on, TimeItem item) {
        double from = on.x(item.interval().startInclusive());
        double to = on.x(item.interval().endExclusive());
        double reach = item.beside() ? to + LaneComposer.LONGEST_LABEL + 40 : to + 24;
        return reach > left && from < left + getWidth();
    }

    private TimeNode take(List<TimeNode> made) {
        TimeNode node = free.poll();
        if (node == null) {
            node = new TimeNode(texts, widths, actions);
            Tooltip.install(node, tooltip);
            made.add(node);
        }
        node.setVisible(true);
        return node;
    }

    private void release(TimeNode node) {
        node.setVisible(false);
        node.setFocusTraversable(false);
        free.push(node);
    }

    private void place(TimeAxis on, TimeNode node, int lane, TimeItem item) {
        double from = Math.round(on.x(item.interval().startInclusive()));
        double to = Math.round(on.x(item.interval().endExclusive()));
        boolean meeting = item.kind() == TimeItem.Kind.MEETING;
        double width = Math.max(meeting ? LaneComposer.LEAST : 3, to - from - (meeting ? 1 : 0));
        node.resizeRelocate(from, y(lane, item), width, TimeNode.HEIGHT);
    }

    private double y(int lane, TimeItem item) {
        return tops[lane] + TOP + item.row() * ROW;
    }

    private void arrangeLinks(TimeAxis on, int[] sight) {
        List<ItemLinks.Link> seen =
                dependencies.stream()
                        .filter(it ->
                                Math.max(it.from().lane(), it.to().lane()) >= sight[0]
                                        && Math.min(it.from().lane(), it.to().lane()) <= sight[1])
                        .toList();
        List<Polyline> nodes = links.take(seen.size());
        for (int i = 0; i < nodes.size(); i++) {
            draw(on, nodes.get(i), seen.get(i));
        }
    }

    private void draw(TimeAxis on, Polyline line, ItemLinks.Link link) {
        TimeItem from = item(link.from());
        TimeItem to = item(link.to());
        double end =
                Math.max(
                        on.x(from.interval().endExclusive()),
                        on.x(from.interval().startInclusive()) + LaneComposer.LEAST);
        // Between the rows, where it strikes through no label.
        double x1 = Math.rint(end) - 4.5;
        double y1 = y(link.from().lane(), from) + TimeNode.HEIGHT;
        double between = y1 + 1.5;
        double x2 = Math.rint(on.x(to.interval().startInclusive()));
        double y2 = y(link.to().lane(), to) + TimeNode.HEIGHT / 2;
        double turn = x2 - 7.5;
        line.getPoints()
                .setAll(
                        x1, y1, x1, between, turn, between, turn, y2, x2, y2, x2 - 4, y2 - 3, x2,
                        y2, x2 - 4, y2 + 3);
    }

    private TimeItem item(Place spot) {
        return lanes.get(spot.lane()).items().get(spot.item());
    }

    /** Marks what is selected; the Tab key comes to it, else to the first thing in sight. */
    void select(Set<Id<?>> selected) {
        Optional<Map.Entry<Place, TimeNode>> stop =
                inSight.entrySet().stream()
                        .min(
                                java.util.Comparator.<Map.Entry<Place, TimeNode>, Boolean>comparing(
                                                it -> !chosen(it.getValue(), selected))
                                        .thenComparingInt(it -> it.getKey().lane())
                                        .thenComparingInt(it -> it.getKey().item()));
        inSight.forEach((spot, node) -> {
            node.select(chosen(node, selected));
            node.setFocusTraversable(stop.isPresent() && stop.get().getKey().equals(spot));
        });
    }

    private static boolean chosen(TimeNode node, Set<Id<?>> selected) {
        return node.fact().filter(selected::contains).isPresent();
    }

    /** Where the keyboard is, if it is on something in a lane. */
    Optional<Place> focused() {
        return inSight.entrySet().stream()
                .filter(it -> it.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives the keyboard to what is at {@code spot}, when it is in sight. */
    void focus(Place spot) {
        TimeNode node = inSight.get(spot);
        if (node != null) {
            node.requestFocus();
        }
    }

    /** Whether the whole beginning of a fact is in sight somewhere. */
    boolean sees(Id<?> fact) {
        return inSight.values().stream()
                .anyMatch(node ->
                        node.fact().equals(Optional.of(fact))
                                && node.getLayoutX() >= left
                                && node.getLayoutX() < left + getWidth() - LaneComposer.LEAST);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
