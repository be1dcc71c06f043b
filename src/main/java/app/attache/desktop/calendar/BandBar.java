package app.attache.desktop.calendar;

import app.attache.desktop.common.Labels;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.SpokenWords;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The stays and legs of a week, above its days, each where it is in time. */
final class BandBar extends Region {

    private static final double ROW = 29;
    private static final double TOP = 6;

    /** More rows of a kind would leave no room for the days. */
    private static final int MOST_ROWS = 4;

    private final Texts texts;
    private final Layer lines = new Layer("band-lines");
    private final Layer items = new Layer("band-items");
    private final Pool<BandNode> pool;
    private final BandNode ghost;
    private final Label stays;
    private final Label legs;
    private final Label more = Labels.of("", "band-kind");
    private Geometry geometry = Geometry.NONE;
    private int stayRows = 1;
    private int legRows = 1;

    /** @param widths the widths of text, shared by all nodes of the week */
    BandBar(Texts texts, TextWidths widths, Consumer<Id<?>> choose) {
        this.texts = texts;
        getStyleClass().add("week-band");
        this.pool =
                new Pool<>(
                        items,
                        () ->
                                new BandNode(
                                        widths,
                                        node ->
                                                node.item()
                                                        .ifPresent(item ->
                                                                choose.accept(item.fact().id()))));
        this.stays = Labels.of("", "band-kind");
        this.legs = Labels.of("", "band-kind");
        this.ghost = new BandNode(widths, _ -> {});
        ghost.setMouseTransparent(true);
        ghost.setFocusTraversable(false);
        ghost.setManaged(false);
        ghost.setVisible(false);
        lines.put(IntStream.range(0, 7).mapToObj(_ -> line()).toList());
        getChildren().addAll(lines, items, stays, legs, more, ghost);
    }

    /** Puts a node above all else; the band does not lay it out. */
    void addOverlay(Node node) {
        getChildren().add(node);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("day-line");
        return line;
    }

    /** Shows the stays and legs of another week. */
    void show(WeekModel week, WeekWords words, SpokenWords spoken) {
        stayRows = Math.clamp(week.stayRows(), 1, MOST_ROWS);
        legRows = Math.clamp(week.legRows(), 1, MOST_ROWS);
        List<BandItem> shown = new ArrayList<>();
        week.stays().stream().filter(item -> item.row() < MOST_ROWS).forEach(shown::add);
        week.legs().stream().filter(item -> item.row() < MOST_ROWS).forEach(shown::add);
        List<BandNode> nodes = pool.take(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            nodes.get(i).show(shown.get(i), words, spoken);
        }
        int hidden = week.stays().size() + week.legs().size() - shown.size();
        stays.setText(texts.get("calendar.band.stays", stayRows));
        legs.setText(texts.get("calendar.band.legs", legRows));
        more.setText(hidden == 0 ? "" : texts.get("calendar.band.more", hidden));
        requestLayout();
    }

    /** Marks what is selected. */
    void select(Set<Id<?>> selected) {
        for (BandNode node : pool.inUse()) {
            node.select(
                    node.item().filter(item -> selected.contains(item.fact().id())).isPresent());
        }
    }

    /** Draws a leg that is being dragged where it would be, in its row; nothing for none. */
    void ghost(Optional<BandItem> dragged, WeekWords words, SpokenWords spoken) {
        if (dragged.isEmpty() && !ghost.isVisible()) {
            return;
        }
        for (BandNode node : pool.inUse()) {
            node.drag(
                    dragged.isPresent()
                            && node.item()
                                    .filter(item ->
                                            item.fact().id().equals(dragged.get().fact().id()))
                                    .isPresent());
        }
        ghost.setVisible(dragged.isPresent());
        dragged.ifPresent(item -> {
            ghost.show(item, words, spoken);
            placeGhost();
        });
    }

    /** What is dragged, if it is to be seen. */
    Optional<Node> ghost() {
        return Optional.<Node>of(ghost).filter(Node::isVisible);
    }

    Geometry geometry() {
        return geometry;
    }

    /** The nodes shown now. */
    List<BandNode> nodes() {
        return pool.inUse();
    }

    void place(Geometry where) {
        geometry = where;
        requestLayout();
    }

    double height() {
        return TOP + (stayRows + legRows) * ROW + 2;
    }

    @Override
    protected void layoutChildren() {
        double width = geometry.width();
        for (int day = 0; day < lines.getChildren().size(); day++) {
            lines.getChildren().get(day).setVisible(day < geometry.columns());
            lines.getChildren().get(day).resizeRelocate(geometry.x(day), 0, 1, getHeight());
        }
        kind(stays, 0);
        kind(legs, stayRows);
        kind(more, stayRows > 1 ? stayRows - 1 : stayRows + legRows - 1);
        List<BandNode> nodes =
                pool.inUse().stream()
                        .sorted(Comparator.comparingDouble(node -> start(node)))
                        .toList();
        Map<Integer, Double> taken = new HashMap<>(); // up to where labels reach, by row
        for (BandNode node : nodes) {
            double from = start(node);
            double to = end(node);
            double freeRight = width;
            double freeLeft = taken.getOrDefault(row(node), geometry.ruler());
            for (BandNode other : nodes) {
                if (other != node && row(other) == row(node)) {
                    if (start(other) >= to) {
                        freeRight = Math.min(freeRight, start(other));
                    } else if (end(other) <= from) {
                        freeLeft = Math.max(freeLeft, end(other));
                    }
                }
            }
            double reach =
                    node.place(
                            from,
                            TOP + row(node) * ROW,
                            to - from,
                            from - freeLeft,
                            freeRight - to);
            taken.put(row(node), reach);
        }
        placeGhost();
    }

    private void placeGhost() {
        if (ghost.isVisible()) {
            double from = start(ghost);
            ghost.place(from, TOP + row(ghost) * ROW, end(ghost) - from, 0, 0);
        }
    }

    private void kind(Label label, int row) {
        double width = Math.min(label.prefWidth(-1), geometry.ruler() - RulerLabels.GAP);
        label.resizeRelocate(
                geometry.ruler() - RulerLabels.GAP - width,
                TOP + row * ROW,
                width,
                BandNode.HEIGHT);
    }

    private int row(BandNode node) {
        BandItem item = node.item().orElseThrow();
        boolean leg = item.fact() instanceof Leg;
        return leg ? stayRows + item.row() : item.row();
    }

    // Open ends reach the very edge of the week, others keep a pixel's distance from what follows.
    private double start(BandNode node) {
        return Math.round(geometry.xOf(node.item().orElseThrow().extent().from())) + 1;
    }

    private double end(BandNode node) {
        return Math.round(geometry.xOf(node.item().orElseThrow().extent().to())) - 1;
    }
}
