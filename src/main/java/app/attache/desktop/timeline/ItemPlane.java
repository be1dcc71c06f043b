package app.attache.desktop.timeline;

import app.attache.conflict.Severity;
import app.attache.desktop.common.gesture.Consequences;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/** What is planned in the lanes. Nodes stay with what they show as long as it is in sight, and are used again then. */
final class ItemPlane {

    private final Texts texts;
    private final TextWidths widths;
    private final ItemActions actions;
    private final Layer itemLayer = new Layer("lane-items");
    private final Layer ghostLayer = new Layer("lane-ghosts");
    private final Pool<TimeNode> ghosts;
    private final Tooltip tooltip = new Tooltip();
    private final Map<LanesPane.Place, TimeNode> inSight = new HashMap<>();
    private final Deque<TimeNode> free = new ArrayDeque<>();
    private @Nullable Shown shown;
    private double left;
    private double width;

    /** What the nodes are of. */
    private record Shown(TimeAxis axis, LaneStack stack, FactWords words, ZoneId zone) {}

    ItemPlane(Texts texts, TextWidths widths, ItemActions actions) {
        this.texts = texts;
        this.widths = widths;
        this.actions = actions;
        this.ghosts = new Pool<>(ghostLayer, () -> new TimeNode(texts, widths, actions));
        ghostLayer.setMouseTransparent(true);
        tooltip.setOnShowing(_ -> hint());
    }

    Layer items() {
        return itemLayer;
    }

    /** What is being dragged. */
    Layer ghosts() {
        return ghostLayer;
    }

    private void hint() {
        Shown in = shown;
        for (TimeNode node : inSight.values()) {
            TimeItem item = node.item();
            if (node.isHover() && item != null && in != null) {
                tooltip.setText(LaneWords.hint(in.words(), item));
            }
        }
    }

    /** Shows other lanes, or the same on another axis, from the next arrangement on. */
    void show(TimeAxis axis, LaneStack stack, FactWords words, ZoneId zone) {
        shown = new Shown(axis, stack, words, zone);
        inSight.values().forEach(this::release);
        inSight.clear();
    }

    /**
     * Gives nodes to what is in sight.
     *
     * @param sight the first and the last lane in sight
     * @param from how far the axis is scrolled
     * @param wide how much of it is in sight
     */
    void arrange(int[] sight, double from, double wide) {
        Shown in = shown;
        if (in == null) {
            return;
        }
        left = from;
        width = wide;
        TimeAxis on = in.axis();
        LaneStack stack = in.stack();
        Iterator<Map.Entry<LanesPane.Place, TimeNode>> known = inSight.entrySet().iterator();
        while (known.hasNext()) {
            Map.Entry<LanesPane.Place, TimeNode> entry = known.next();
            int lane = entry.getKey().lane();
            if (lane < sight[0]
                    || lane > sight[1]
                    || !sees(on, stack.lanes().get(lane).items().get(entry.getKey().item()))) {
                release(entry.getValue());
                known.remove();
            }
        }
        List<TimeNode> made = new ArrayList<>();
        for (int lane = sight[0]; lane <= sight[1]; lane++) {
            List<TimeItem> items = stack.lanes().get(lane).items();
            for (int i = 0; i < items.size(); i++) {
                if (sees(on, items.get(i))) {
                    LanesPane.Place spot = new LanesPane.Place(lane, i);
                    TimeNode node = inSight.get(spot);
                    if (node == null) {
                        node = take(made);
                        inSight.put(spot, node);
                        node.show(items.get(i), in.words(), in.zone());
                        place(in, node, lane, items.get(i));
                    }
                    node.stick(left - node.getLayoutX(), left + width - node.getLayoutX());
                }
            }
        }
        itemLayer.put(made);
    }

    private boolean sees(TimeAxis on, TimeItem item) {
        double from = on.x(item.interval().startInclusive());
        double to = on.x(item.interval().endExclusive());
        double reach = item.beside() ? to + LaneComposer.LONGEST_LABEL + 40 : to + 24;
        return reach > left && from < left + width;
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

    private static void place(Shown in, TimeNode node, int lane, TimeItem item) {
        TimeAxis on = in.axis();
        double from = Math.round(on.x(item.interval().startInclusive()));
        double to = Math.round(on.x(item.interval().endExclusive()));
        boolean meeting = item.kind() == TimeItem.Kind.MEETING;
        double wide = Math.max(meeting ? LaneComposer.LEAST : 3, to - from - (meeting ? 1 : 0));
        node.resizeRelocate(from, in.stack().y(lane, item), wide, TimeNode.HEIGHT);
    }

    /** Shows what is to be seen of a gesture: what is dragged where it would be, and marks on what it would touch. */
    void foresee(Outlook outlook, Looks looks) {
        Shown in = shown;
        if (in == null) {
            return;
        }
        List<LaneGhosts.Ghost> drawn = new LaneGhosts(in.stack().lanes()).of(outlook, looks);
        List<TimeNode> nodes = ghosts.take(drawn.size());
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).show(drawn.get(i).item(), in.words(), in.zone());
            place(in, nodes.get(i), drawn.get(i).lane(), drawn.get(i).item());
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

    /** Marks what is selected; the Tab key comes to it, else to the first thing in sight. */
    void select(Set<Id<?>> selected) {
        Optional<Map.Entry<LanesPane.Place, TimeNode>> stop =
                inSight.entrySet().stream()
                        .min(
                                Comparator.<Map.Entry<LanesPane.Place, TimeNode>, Boolean>comparing(
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
    Optional<LanesPane.Place> focused() {
        return inSight.entrySet().stream()
                .filter(it -> it.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives the keyboard to what is at {@code spot}, when it is in sight. */
    void focus(LanesPane.Place spot) {
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
                                && node.getLayoutX() < left + width - LaneComposer.LEAST);
    }
}
