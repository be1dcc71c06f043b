package app.attache.desktop.common.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Nodes of one kind that are used again and again: there are never more than were needed at one time, and those that are
 * not needed now are hidden. They keep their order, so that the order of what they show is the order of the Tab key.
 */
public final class Pool<N extends Node> {

    private final Layer layer;
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();
    private int used;

    /** Nodes that {@code maker} makes, in {@code layer}. */
    public Pool(Layer layer, Supplier<N> maker) {
        this.layer = layer;
        this.maker = maker;
    }

    /** The first {@code number} nodes, all visible; the others are hidden. */
    public List<N> take(int number) {
        List<N> more = new ArrayList<>();
        while (nodes.size() + more.size() < number) {
            more.add(maker.get());
        }
        nodes.addAll(more);
        layer.put(more);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < number);
        }
        used = number;
        return inUse();
    }

    /** The nodes taken last. */
    public List<N> inUse() {
        return Collections.unmodifiableList(nodes.subList(0, used));
    }
}
