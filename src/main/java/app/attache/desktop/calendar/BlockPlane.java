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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The meetings of a week, with the time on the way to and from them. */
final class BlockPlane {

    private final Layer buffers = new Layer("buffers");
    private final Layer blocks = new Layer("blocks");
    private final BlockPool blockNodes;
    private final Pool<BufferNode> bufferNodes;
    private final Tooltip tooltip = new Tooltip();
    private final Set<BlockNode> marked = new HashSet<>();
    private WeekModel week = WeekModel.EMPTY;

    BlockPlane(TextWidths widths, Consumer<Id<?>> choose) {
        blockNodes = new BlockPool(blocks, () -> block(widths, choose));
        bufferNodes = new Pool<>(buffers, () -> new BufferNode(widths));
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

    Layer buffers() {
        return buffers;
    }

    Layer blocks() {
        return blocks;
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
        focused.flatMap(this::node).ifPresent(BlockNode::requestFocus);
    }

    /** The node of a meeting: the first, when it goes on the next day. */
    Optional<BlockNode> node(Id<?> meeting) {
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

    void place(Geometry geometry) {
        for (BlockNode node : blockNodes.inUse()) {
            Block block = node.block().orElseThrow();
            put(node, geometry, block.day(), block.extent(), block.lane(), 1);
        }
        List<BufferNode> ways = bufferNodes.inUse();
        for (int i = 0; i < ways.size(); i++) {
            Buffer buffer = week.buffers().get(i);
            put(ways.get(i), geometry, buffer.day(), buffer.extent(), buffer.lane(), 0);
        }
    }

    private static void put(
            Region node, Geometry geometry, int day, Extent extent, Lanes.Lane lane, int gap) {
        double y = Math.round(geometry.y(extent.from()));
        double height = Math.round(geometry.y(extent.to())) - y - gap;
        node.resizeRelocate(
                geometry.laneX(day, lane), y + gap, geometry.laneSpan(day, lane), height);
    }
}
