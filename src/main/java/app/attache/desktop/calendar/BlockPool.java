package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Layer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of meetings, used again and again. A meeting gets a node that looks like it already, where there is one: to
 * restyle a node costs many times what it costs to move it. There are never more nodes than were needed at one time.
 */
final class BlockPool {

    private final Layer layer;
    private final Supplier<BlockNode> maker;
    private final List<BlockNode> all = new ArrayList<>();
    private List<BlockNode> inUse = List.of();

    BlockPool(Layer layer, Supplier<BlockNode> maker) {
        this.layer = layer;
        this.maker = maker;
    }

    /** A visible node for each block, in their order; all others are hidden. */
    List<BlockNode> take(List<Block> blocks) {
        Map<List<String>, Deque<BlockNode>> free = new HashMap<>();
        for (BlockNode node : all) {
            free.computeIfAbsent(node.styles(), _ -> new ArrayDeque<>()).add(node);
        }
        @Nullable BlockNode[] taken = new @Nullable BlockNode[blocks.size()];
        for (int i = 0; i < taken.length; i++) {
            Deque<BlockNode> alike = free.get(BlockNode.styles(blocks.get(i)));
            taken[i] = alike == null ? null : alike.poll();
        }
        Deque<BlockNode> left = new ArrayDeque<>();
        free.values().forEach(left::addAll);
        List<BlockNode> nodes = new ArrayList<>(taken.length);
        List<BlockNode> made = new ArrayList<>();
        for (BlockNode alike : taken) {
            BlockNode node = alike == null ? left.poll() : alike;
            if (node == null) {
                node = maker.get();
                made.add(node);
            }
            node.setVisible(true);
            nodes.add(node);
        }
        left.forEach(node -> node.setVisible(false));
        all.addAll(made);
        layer.put(made);
        inUse = Collections.unmodifiableList(nodes);
        return inUse;
    }

    /** The nodes taken last. */
    List<BlockNode> inUse() {
        return inUse;
    }
}
