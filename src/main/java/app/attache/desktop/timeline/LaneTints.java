package app.attache.desktop.timeline;

import app.attache.desktop.common.look.FitText;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintNode;
import app.attache.desktop.common.tint.TintWords;
import app.attache.observance.NonWorkingDay;
import app.attache.observance.Restriction;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * What restricts work for those whom a lane is for, tinted over its height. What it is stands where nothing else does, at the
 * beginning of what is in sight of it.
 */
final class LaneTints {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double LEFT = 7;
    private static final double RIGHT = 3;

    private final Layer tints = new Layer("tints");
    private final Layer words = new Layer("tint-labels");
    private final Pool<TintNode> nodes;
    private final Pool<FitText> labels;
    private final Tooltip tooltip = new Tooltip();
    private final TextWidths widths;
    private Function<SwimLane, List<Restriction>> of = _ -> List.of();
    private @Nullable TintWords in;
    private ZoneId clock = ZoneId.of("UTC");
    private List<Piece> pieces = List.of();
    private List<Piece> labelled = List.of();
    private List<List<String>> said = List.of();
    private int first = 0;
    private int last = -1;

    /** A restriction in a lane. */
    private record Piece(int lane, Restriction of) {}

    /** @param widths the widths of text, shared by all nodes of the lanes */
    LaneTints(TextWidths widths) {
        this.widths = widths;
        nodes = new Pool<>(tints, this::node);
        labels = new Pool<>(words, () -> new FitText(widths, "tint-label"));
        words.setMouseTransparent(true);
    }

    private TintNode node() {
        TintNode node = new TintNode();
        Tooltip.install(node, tooltip);
        return node;
    }

    /** The tints, to lie behind all else of the lanes. */
    Layer tints() {
        return tints;
    }

    /** What the tints are, to lie behind what is planned. */
    Layer words() {
        return words;
    }

    /**
     * Shows other tints from the next arrangement on.
     *
     * @param ofLane what restricts work for those whom a lane is for
     * @param zone the clock of the ruler
     */
    void show(Function<SwimLane, List<Restriction>> ofLane, TintWords inWords, ZoneId zone) {
        of = ofLane;
        in = inWords;
        clock = zone;
        tooltip.setOnShowing(_ -> hint(inWords));
        first = 0;
        last = -1;
        pieces = List.of();
        labelled = List.of();
    }

    private void hint(TintWords inWords) {
        List<TintNode> behind = nodes.inUse();
        IntStream.range(0, behind.size())
                .filter(i -> behind.get(i).isHover())
                .mapToObj(pieces::get)
                .findFirst()
                .ifPresent(hovered ->
                        tooltip.setText(
                                pieces.stream()
                                        .filter(it -> it.lane() == hovered.lane())
                                        .filter(it ->
                                                it.of()
                                                        .interval()
                                                        .overlaps(hovered.of().interval()))
                                        .map(it -> inWords.hint(it.of()))
                                        .collect(Collectors.joining("\n\n"))));
    }

    /**
     * Tints the lanes in sight.
     *
     * @param sight the first and the last of them
     * @param left how far the axis is scrolled
     */
    void arrange(TimeAxis on, LaneStack stack, int[] sight, double left) {
        TintWords inWords = in;
        if (inWords == null) {
            return;
        }
        if (first != sight[0] || last != sight[1]) {
            first = sight[0];
            last = sight[1];
            take(stack, inWords);
            place(on, stack);
        }
        stick(on, stack, left);
    }

    private void take(LaneStack stack, TintWords inWords) {
        List<Piece> all = new ArrayList<>();
        for (int lane = first; lane <= last; lane++) {
            int at = lane;
            of.apply(stack.lanes().get(lane)).stream()
                    .sorted(Comparator.comparing(it -> !it.keepers().isEmpty()))
                    .forEach(it -> all.add(new Piece(at, it)));
        }
        pieces = all;
        List<TintNode> behind = nodes.take(all.size());
        for (int i = 0; i < behind.size(); i++) {
            behind.get(i).show(all.get(i).of(), inWords::spoken);
        }
        labelled = all.stream().filter(it -> speaks(it.of())).toList();
        said = labelled.stream().map(it -> inWords.forms(it.of(), clock)).toList();
        List<FitText> texts = labels.take(labelled.size());
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).prepare(said.get(i).getFirst());
            texts.get(i).pseudoClassStateChanged(QUIET, labelled.get(i).of().keepers().isEmpty());
        }
    }

    // Weekends are where they always are.
    private static boolean speaks(Restriction restriction) {
        return !restriction.keepers().isEmpty()
                || restriction.cause() instanceof Restriction.DayOff off
                        && off.reasons().stream()
                                .anyMatch(NonWorkingDay.PublicHoliday.class::isInstance);
    }

    private void place(TimeAxis on, LaneStack stack) {
        List<TintNode> behind = nodes.inUse();
        for (int i = 0; i < behind.size(); i++) {
            Piece piece = pieces.get(i);
            double from = Math.round(on.x(piece.of().interval().startInclusive()));
            double to = Math.round(on.x(piece.of().interval().endExclusive()));
            double top = stack.top(piece.lane());
            behind.get(i).resizeRelocate(from, top, to - from, stack.top(piece.lane() + 1) - top);
        }
    }

    private void stick(TimeAxis on, LaneStack stack, double left) {
        List<FitText> texts = labels.inUse();
        for (int i = 0; i < texts.size(); i++) {
            Piece piece = labelled.get(i);
            FitText text = texts.get(i);
            double from = Math.max(on.x(piece.of().interval().startInclusive()), left) + LEFT;
            double room = on.x(piece.of().interval().endExclusive()) - RIGHT - from;
            String form =
                    said.get(i).stream()
                            .filter(it -> text.widthOf(it) <= room)
                            .findFirst()
                            .orElse("");
            int row =
                    form.isEmpty()
                            ? -1
                            : freeRow(
                                    on,
                                    stack.lanes().get(piece.lane()),
                                    from,
                                    from + text.widthOf(form));
            text.setVisible(row >= 0);
            if (row >= 0) {
                text.fit(form, room);
                double y = stack.top(piece.lane()) + LaneStack.TOP + row * LaneStack.ROW;
                text.relocate(Math.rint(from), Math.rint(y) + 3);
            }
        }
    }

    /** The lowest row that has nothing between the one and the other; -1 for none. */
    private int freeRow(TimeAxis on, SwimLane lane, double from, double to) {
        int lowest = Math.max(1, lane.rows() - 1);
        for (int row = lowest; row >= 0; row--) {
            int asked = row;
            boolean free =
                    lane.items().stream()
                            .filter(it -> it.row() == asked)
                            .noneMatch(it ->
                                    on.x(it.interval().startInclusive()) < to + LEFT
                                            && end(on, it) > from - LEFT);
            if (free) {
                return row;
            }
        }
        return -1;
    }

    private double end(TimeAxis on, TimeItem item) {
        double start = on.x(item.interval().startInclusive());
        double end = Math.max(start + LaneComposer.LEAST, on.x(item.interval().endExclusive()));
        if (!item.beside() || item.labels().isEmpty()) {
            return end;
        }
        double mark = item.look().worst().isPresent() ? LaneComposer.MARK : 0;
        double label = widths.of(item.labels().getFirst(), LaneWords.FONT);
        return end + mark + LaneComposer.GAP + Math.min(label, LaneComposer.LONGEST_LABEL);
    }
}
