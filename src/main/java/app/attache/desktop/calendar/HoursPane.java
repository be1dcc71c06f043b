package app.attache.desktop.calendar;

import app.attache.conflict.Severity;
import app.attache.desktop.common.Words;
import app.attache.desktop.common.gesture.Consequences;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Lanes;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The days hour by hour, with the meetings in them; the hours scroll, with their ruler at the left. */
final class HoursPane extends Region {

    private static final double SCROLLBAR = 8;

    private final RulerBar ruler = new RulerBar();
    private final Layer lines = new Layer("grid-lines");
    private final Layer changes = new Layer("clock-changes");
    private final Layer buffers = new Layer("buffers");
    private final Layer blocks = new Layer("blocks");
    private final Ghosts ghosts;
    private final IntConsumer zoom;
    private final Layer content = new Layer("hours-content");
    private final Region nowLine = new Region();
    private final ScrollBar scroll = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final BlockPool blockNodes;
    private final Pool<BufferNode> bufferNodes;
    private final Tooltip tooltip = new Tooltip();
    private Geometry geometry = Geometry.NONE;
    private WeekModel week = new WeekModel(List.of(), List.of(), List.of(), List.of(), List.of());
    private Optional<Now> now = Optional.empty();
    private final Set<BlockNode> marked = new HashSet<>();
    private double top;
    private double still;
    private OptionalDouble toTop = OptionalDouble.empty();

    /**
     * Where the present moment is in the week.
     *
     * @param day the column
     * @param minute the row
     */
    record Now(int day, int minute) {}

    /**
     * @param widths the widths of text, shared by all nodes of the week
     * @param zoom makes hours taller by so many steps
     */
    HoursPane(TextWidths widths, Consumer<Id<?>> choose, IntConsumer zoom) {
        this.zoom = zoom;
        getStyleClass().add("week-hours");
        blockNodes = new BlockPool(blocks, () -> block(widths, choose));
        bufferNodes = new Pool<>(buffers, () -> new BufferNode(widths));
        ghosts = new Ghosts(widths);
        lines.put(IntStream.range(0, 24 + 7).mapToObj(i -> line(i < 24)).toList());
        nowLine.getStyleClass().add("now-line");
        nowLine.setMouseTransparent(true);
        content.put(List.of(lines, changes, buffers, blocks, nowLine, ghosts.layer(), ruler));
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setManaged(false);
        scroll.valueProperty().subscribe(_ -> scrolled());
        setOnScroll(event -> {
            if (event.isShortcutDown()) {
                zoomed(event);
            } else {
                to(top - event.getDeltaY());
            }
            event.consume();
        });
        clip.setSmooth(false);
        setClip(clip);
        getChildren().addAll(content, scroll);
    }

    private static Region line(boolean hour) {
        Region line = new Region();
        line.getStyleClass().add(hour ? "hour-line" : "day-line");
        return line;
    }

    private BlockNode block(TextWidths widths, Consumer<Id<?>> choose) {
        BlockNode node =
                new BlockNode(
                        widths,
                        chosen ->
                                chosen.block()
                                        .ifPresent(block -> choose.accept(block.meeting().id())));
        Tooltip.install(node, tooltip);
        return node;
    }

    /** Shows the meetings of another week, or the same ones as they are now. */
    void show(
            WeekModel shown,
            Function<Block, WeekWords> words,
            Function<Block, SpokenWords> spoken,
            Words lengths) {
        Optional<Id<Meeting>> focused =
                focused().flatMap(BlockNode::block).map(it -> it.meeting().id());
        week = shown;
        marked.clear();
        List<BlockNode> nodes = blockNodes.take(shown.blocks());
        for (int i = 0; i < nodes.size(); i++) {
            Block of = shown.blocks().get(i);
            nodes.get(i)
                    .show(
                            of,
                            words.apply(of),
                            block -> spoken.apply(block).meeting(block.meeting(), block.look()));
        }
        List<BufferNode> ways = bufferNodes.take(shown.buffers().size());
        for (int i = 0; i < ways.size(); i++) {
            Buffer way = shown.buffers().get(i);
            ways.get(i).show(lengths.of(way.way()), way.movement());
        }
        tooltip.setOnShowing(_ ->
                nodes.stream()
                        .filter(BlockNode::isHover)
                        .findFirst()
                        .flatMap(BlockNode::block)
                        .ifPresent(block ->
                                tooltip.setText(spoken.apply(block).tooltip(block.meeting()))));
        showClockChanges();
        focused.flatMap(this::node).ifPresent(BlockNode::requestFocus);
        requestLayout();
    }

    private void showClockChanges() {
        changes.getChildren().clear();
        List<Region> strips = new ArrayList<>();
        for (WeekDay day : week.days()) {
            day.grid()
                    .clockChange()
                    .ifPresent(change -> {
                        Region strip = new Region();
                        strip.getStyleClass()
                                .add(change.skipped() ? "clock-skipped" : "clock-repeated");
                        strips.add(strip);
                    });
        }
        changes.put(strips);
    }

    /** The node of a meeting: the first, when it goes on the next day. */
    private Optional<BlockNode> node(Id<?> meeting) {
        return blockNodes.inUse().stream()
                .filter(node -> node.block().orElseThrow().meeting().id().equals(meeting))
                .findFirst();
    }

    /** The block that has the focus. */
    Optional<BlockNode> focused() {
        return blockNodes.inUse().stream().filter(BlockNode::isFocused).findFirst();
    }

    /** The blocks shown now, day by day and by their start. */
    List<BlockNode> nodes() {
        return blockNodes.inUse();
    }

    /** What is being dragged. */
    Ghosts ghosts() {
        return ghosts;
    }

    Geometry geometry() {
        return geometry;
    }

    /** What is shown. */
    WeekModel week() {
        return week;
    }

    /** How much of the day is above what is to be seen, in pixels. */
    double top() {
        return top;
    }

    /** Scrolls down, or up where {@code pixels} is negative, as far as the day goes. */
    void scrollBy(double pixels) {
        to(scroll.getValue() + pixels);
    }

    RulerBar ruler() {
        return ruler;
    }

    /** Draws the line of the present moment. */
    void now(Optional<Now> moment) {
        now = moment;
        requestLayout();
    }

    /** Marks what is selected; the Tab key comes to it, else to the first meeting, and from there the arrow keys lead on. */
    void select(Set<Id<?>> selected, Optional<Id<?>> lead) {
        Optional<BlockNode> stop = lead.flatMap(this::node).or(() -> nodes().stream().findFirst());
        for (BlockNode node : blockNodes.inUse()) {
            node.setFocusTraversable(stop.equals(Optional.of(node)));
            node.select(selected.contains(node.block().orElseThrow().meeting().id()));
        }
    }

    /** Shows on the blocks what is to be seen of a gesture: what is dragged stands back, what it would touch is marked. */
    void foresee(Outlook outlook) {
        Set<Id<?>> dragged =
                outlook.edits().stream()
                        .filter(edit -> edit.was().isPresent())
                        .map(Edit::id)
                        .collect(Collectors.toSet());
        Map<Id<?>, Optional<Severity>> touched =
                outlook.consequences().map(Consequences::touched).orElse(Map.of());
        for (BlockNode node : blockNodes.inUse()) {
            Id<?> id = node.block().orElseThrow().meeting().id();
            node.drag(dragged.contains(id));
            Optional<Severity> worst = touched.get(id);
            if (worst != null && !dragged.contains(id)) {
                node.foresee(worst);
                marked.add(node);
            } else if (marked.remove(node)) {
                node.asItIs();
            }
        }
        focused().ifPresent(node -> node.announce(outlook.spoken()));
    }

    void place(Geometry where) {
        double taller = where.hour() / geometry.hour();
        geometry = where;
        ghosts.place(where);
        ruler.hour(where.hour());
        scroll.setUnitIncrement(where.hour());
        if (taller != 1) {
            // What was under the pointer stays there.
            toTop = OptionalDouble.of((top + still) * taller - still);
        }
        requestLayout();
    }

    /** Scrolls so that the hour that {@code minute} is in is the first to be seen. */
    void startAt(int minute) {
        to(geometry.y(minute / 60 * 60));
    }

    /** Scrolls as little as shows the block of a meeting, if it is in the week. */
    void reveal(Id<?> meeting) {
        node(meeting)
                .flatMap(BlockNode::block)
                .ifPresent(block -> {
                    double from = geometry.y(block.extent().from());
                    double to = geometry.y(block.extent().to());
                    if (to + 8 > top + getHeight()) {
                        to(to + 8 - getHeight());
                    }
                    if (from - 8 < top) {
                        to(from - 8);
                    }
                });
    }

    private void zoomed(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            still = event.getY();
            zoom.accept(event.getDeltaY() > 0 ? 1 : -1);
        }
    }

    private void to(double newTop) {
        scroll.setValue(Math.clamp(newTop, 0, Math.max(0, scroll.getMax())));
    }

    private void scrolled() {
        top = Math.rint(scroll.getValue());
        content.setLayoutY(-top);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        // To a whole hour, so that at the very end no label is cut at the top.
        double hour = geometry.hour();
        double over = Math.ceil(Math.max(0, geometry.day() - getHeight()) / hour) * hour;
        scroll.setMax(over);
        scroll.setVisibleAmount(over * getHeight() / (over + getHeight()));
        scroll.setBlockIncrement(getHeight());
        toTop.ifPresent(this::to);
        toTop = OptionalDouble.empty();
        scroll.setVisible(over > 0);
        scroll.resizeRelocate(getWidth() - SCROLLBAR, 0, SCROLLBAR, getHeight());
        content.resize(getWidth(), geometry.day());
        ruler.resizeRelocate(0, 0, geometry.ruler(), geometry.day());
        layoutLines();
        layoutBlocks();
        layoutClockChanges();
        ghosts.layer().resize(getWidth(), geometry.day());
        nowLine.setVisible(now.isPresent());
        now.ifPresent(moment ->
                nowLine.resizeRelocate(
                        geometry.x(moment.day()),
                        Math.rint(geometry.y(moment.minute())) - 1,
                        geometry.columnWidth(moment.day()),
                        2));
    }

    private void layoutLines() {
        for (int hour = 0; hour < 24; hour++) {
            lines.getChildren()
                    .get(hour)
                    .resizeRelocate(
                            geometry.ruler(),
                            hour * geometry.hour(),
                            geometry.width() - geometry.ruler(),
                            1);
        }
        for (int day = 0; day < 7; day++) {
            Node line = lines.getChildren().get(24 + day);
            line.setVisible(day < geometry.columns());
            line.resizeRelocate(geometry.x(day), 0, 1, geometry.day());
        }
    }

    private void layoutBlocks() {
        for (BlockNode node : blockNodes.inUse()) {
            Block block = node.block().orElseThrow();
            put(node, block.day(), block.extent(), block.lane(), 1);
        }
        List<BufferNode> ways = bufferNodes.inUse();
        for (int i = 0; i < ways.size(); i++) {
            Buffer buffer = week.buffers().get(i);
            put(ways.get(i), buffer.day(), buffer.extent(), buffer.lane(), 0);
        }
    }

    private void put(Region node, int day, Extent extent, Lanes.Lane lane, int gap) {
        double y = Math.round(geometry.y(extent.from()));
        double height = Math.round(geometry.y(extent.to())) - y - gap;
        node.resizeRelocate(
                geometry.laneX(day, lane), y + gap, geometry.laneSpan(day, lane), height);
    }

    private void layoutClockChanges() {
        int strip = 0;
        for (int day = 0; day < week.days().size(); day++) {
            Optional<GridDay.ClockChange> change = week.days().get(day).grid().clockChange();
            if (change.isPresent()) {
                Extent wall = change.get().wall();
                changes.getChildren()
                        .get(strip++)
                        .resizeRelocate(
                                geometry.x(day) + 1,
                                geometry.y(wall.from()),
                                geometry.columnWidth(day) - 1,
                                geometry.y(wall.length()));
            }
        }
    }
}
