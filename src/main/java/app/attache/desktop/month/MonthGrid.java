package app.attache.desktop.month;

import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The cells of a month with all that is in them; nodes are used again from month to month. */
final class MonthGrid extends Region {

    private static final double STEP = 20;
    private static final double MARGIN = 3;
    private static final int WEEK = 7;

    private final Layer cellLayer = new Layer("month-cells");
    private final Layer barLayer = new Layer("month-bars");
    private final Layer lineLayer = new Layer("month-lines");
    private final Pool<DayCell> cells;
    private final Pool<BarNode> bars;
    private final Pool<LineNode> lines;
    private final Pool<MoreLink> links;
    private final Tooltip tooltip = new Tooltip();
    private final MonthWords says;
    private final MorePopover more;
    private MonthModel month = new MonthModel(List.of());
    private @Nullable YearMonth shown;
    private @Nullable FactWords words;
    private List<Placed<BarNode>> placedBars = List.of();
    private List<Placed<LineNode>> placedLines = List.of();
    private List<Placed<MoreLink>> placedLinks = List.of();
    private double arrangedFor = -1;

    /**
     * Where a node is.
     *
     * @param day which day, from 0 through all weeks
     * @param to the last day it reaches over
     * @param slot how many lines below the head of the cell, from 0
     */
    private record Placed<N>(N node, int day, int to, int slot) {}

    /**
     * A month that chooses with {@code actions}.
     *
     * @param goTo chooses a day
     * @param open shows a day by itself
     */
    MonthGrid(
            Texts texts, ItemActions actions, Consumer<LocalDate> goTo, Consumer<LocalDate> open) {
        TextWidths widths = new TextWidths();
        this.says = new MonthWords(texts);
        this.more = new MorePopover(texts, widths, actions);
        this.cells = new Pool<>(cellLayer, () -> cell(goTo, open));
        this.bars = new Pool<>(barLayer, () -> hinted(new BarNode(texts, widths, actions)));
        this.lines = new Pool<>(lineLayer, () -> hinted(new LineNode(texts, widths, actions)));
        this.links = new Pool<>(lineLayer, () -> new MoreLink(this::showMore));
        getStyleClass().add("month-grid");
        getChildren().addAll(cellLayer, barLayer, lineLayer);
    }

    private <N extends ItemNode> N hinted(N node) {
        Tooltip.install(node, tooltip);
        tooltip.setOnShowing(_ -> hint());
        return node;
    }

    private void hint() {
        FactWords in = words;
        if (in == null) {
            return;
        }
        items().filter(ItemNode::isHover)
                .findFirst()
                .flatMap(ItemNode::fact)
                .ifPresent(fact -> tooltip.setText(says.hint(in, fact)));
    }

    private java.util.stream.Stream<ItemNode> items() {
        return java.util.stream.Stream.concat(bars.inUse().stream(), lines.inUse().stream());
    }

    private static DayCell cell(Consumer<LocalDate> goTo, Consumer<LocalDate> open) {
        DayCell[] self = new DayCell[1];
        DayCell cell = new DayCell(() -> Optional.ofNullable(self[0].date()).ifPresent(open));
        self[0] = cell;
        cell.setOnMousePressed(event -> {
            LocalDate date = cell.date();
            if (date == null || event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (event.getClickCount() == 2) {
                open.accept(date);
            } else {
                goTo.accept(date);
                cell.requestFocus();
            }
            event.consume();
        });
        return cell;
    }

    private void showMore(MoreLink link) {
        FactWords in = words;
        if (in != null) {
            more.show(link, link.day(), link.bars(), in, says);
        }
    }

    /** Whether it shows this month. */
    boolean shows(YearMonth asked) {
        return asked.equals(shown);
    }

    /** Shows another month, or the same as it is now. */
    void show(YearMonth of, MonthModel model, FactWords in) {
        Optional<Id<?>> focused =
                items().filter(ItemNode::isFocused).findFirst().flatMap(ItemNode::fact);
        shown = of;
        month = model;
        words = in;
        List<MonthModel.Day> days = days();
        List<DayCell> nodes = cells.take(days.size());
        for (int i = 0; i < nodes.size(); i++) {
            MonthModel.Day day = days.get(i);
            nodes.get(i)
                    .show(
                            day,
                            says.number(day, i == 0),
                            says.milestones(day),
                            () -> says.spoken(day, in));
        }
        if (getHeight() > 0) {
            arrange();
        }
        focused.flatMap(this::node).ifPresent(ItemNode::requestFocus);
        requestLayout();
    }

    private List<MonthModel.Day> days() {
        return month.weeks().stream().flatMap(week -> week.days().stream()).toList();
    }

    /** Gives nodes to all that there is room for. */
    private void arrange() {
        FactWords in = words;
        if (in == null || month.weeks().isEmpty()) {
            return;
        }
        arrangedFor = getHeight();
        List<MonthModel.Bar> barsShown = new ArrayList<>();
        List<int[]> barsAt = new ArrayList<>();
        List<MonthModel.Line> linesShown = new ArrayList<>();
        List<int[]> linesAt = new ArrayList<>();
        List<int[]> linksAt = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        int slots = slots();
        for (int week = 0; week < month.weeks().size(); week++) {
            MonthModel.Week row = month.weeks().get(week);
            int barRows = Math.min(row.barRows(), Math.max(1, slots / 2));
            for (MonthModel.Bar bar : row.bars()) {
                if (bar.row() < barRows) {
                    barsShown.add(bar);
                    barsAt.add(
                            new int[] {
                                week * WEEK + bar.from(), week * WEEK + bar.to(), bar.row()
                            });
                }
            }
            for (int day = 0; day < WEEK; day++) {
                int above = row.barsOver(day, barRows);
                boolean tall = row.roomy(day, slots);
                int barsHidden =
                        (int) row.barsOn(day).stream().filter(bar -> bar.row() >= barRows).count();
                MonthModel.Seen seen =
                        row.days().get(day).seen((slots - above) / (tall ? 2 : 1), barsHidden);
                for (int i = 0; i < seen.lines().size(); i++) {
                    linesShown.add(seen.lines().get(i));
                    linesAt.add(
                            new int[] {
                                week * WEEK + day, above + i * (tall ? 2 : 1), tall ? 1 : 0
                            });
                }
                if (seen.hidden() > 0) {
                    linksAt.add(new int[] {week * WEEK + day, above + seen.lines().size()});
                    hidden.add(seen.hidden());
                }
            }
        }
        place(barsShown, barsAt, in);
        placeLines(linesShown, linesAt, in);
        placeLinks(linksAt, hidden);
    }

    private void place(List<MonthModel.Bar> shownBars, List<int[]> at, FactWords in) {
        List<BarNode> nodes = bars.take(shownBars.size());
        List<Placed<BarNode>> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int[] where = at.get(i);
            nodes.get(i).show(shownBars.get(i), in, days().get(where[0]).clock().zone());
            placed.add(new Placed<>(nodes.get(i), where[0], where[1], where[2]));
        }
        placedBars = placed;
    }

    private void placeLines(List<MonthModel.Line> shownLines, List<int[]> at, FactWords in) {
        List<MonthModel.Day> days = days();
        List<LineNode> nodes = lines.take(shownLines.size());
        List<Placed<LineNode>> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int[] where = at.get(i);
            nodes.get(i)
                    .show(shownLines.get(i), in, days.get(where[0]).clock().zone(), where[2] > 0);
            placed.add(new Placed<>(nodes.get(i), where[0], where[0], where[1]));
        }
        placedLines = placed;
    }

    private void placeLinks(List<int[]> at, List<Integer> hidden) {
        List<MonthModel.Day> days = days();
        List<MoreLink> nodes = links.take(at.size());
        List<Placed<MoreLink>> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int[] where = at.get(i);
            MonthModel.Day day = days.get(where[0]);
            List<MonthModel.Bar> over = month.weeks().get(where[0] / WEEK).barsOn(where[0] % WEEK);
            nodes.get(i)
                    .show(day, over, says.more(hidden.get(i)), says.spokenMore(day, hidden.get(i)));
            placed.add(new Placed<>(nodes.get(i), where[0], where[0], where[1]));
        }
        placedLinks = placed;
    }

    /** How many lines fit below the head of a cell. */
    private int slots() {
        double row = Math.floor(getHeight() / month.weeks().size());
        return Math.max(0, (int) ((row - DayCell.HEAD - 2) / STEP));
    }

    /** Marks what is today, which date is chosen and what is selected. */
    void mark(LocalDate today, LocalDate date, Set<Id<?>> selected, Optional<Id<?>> lead) {
        for (DayCell cell : cells.inUse()) {
            cell.today(today.equals(cell.date()));
            cell.choose(date.equals(cell.date()));
        }
        Optional<ItemNode> stop =
                lead.flatMap(this::node)
                        .or(() -> placedLines.stream().map(it -> (ItemNode) it.node()).findFirst());
        items().forEach(node -> {
            node.setFocusTraversable(stop.equals(Optional.of(node)));
            node.select(node.fact().filter(selected::contains).isPresent());
        });
    }

    private Optional<ItemNode> node(Id<?> fact) {
        return items().filter(node -> node.fact().equals(Optional.of(fact))).findFirst();
    }

    /** The day that has the keyboard. */
    Optional<LocalDate> focusedDay() {
        return cells.inUse().stream().filter(DayCell::isFocused).findFirst().map(DayCell::date);
    }

    /** Gives the keyboard to a day. */
    void focus(LocalDate date) {
        cells.inUse().stream()
                .filter(cell -> date.equals(cell.date()))
                .findFirst()
                .ifPresent(DayCell::requestFocus);
    }

    /** Where an arrow key leads from the meeting that has the keyboard: through the day, or to the next day that has any. */
    Optional<ItemNode> beside(KeyCode key) {
        OptionalInt here =
                IntStream.range(0, placedLines.size())
                        .filter(i -> placedLines.get(i).node().isFocused())
                        .findFirst();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int at = here.getAsInt();
        Placed<LineNode> from = placedLines.get(at);
        return switch (key) {
            case UP -> line(at - 1);
            case DOWN -> line(at + 1);
            case LEFT -> nearest(from, -1);
            case RIGHT -> nearest(from, 1);
            default -> Optional.empty();
        };
    }

    private Optional<ItemNode> line(int index) {
        return index >= 0 && index < placedLines.size()
                ? Optional.of(placedLines.get(index).node())
                : Optional.empty();
    }

    private Optional<ItemNode> nearest(Placed<LineNode> from, int step) {
        return placedLines.stream()
                .filter(it -> step > 0 ? it.day() > from.day() : it.day() < from.day())
                .min(
                        Comparator.<Placed<LineNode>>comparingInt(
                                        it -> Math.abs(it.day() - from.day()))
                                .thenComparingInt(it -> Math.abs(it.slot() - from.slot())))
                .map(Placed::node);
    }

    /** The left edge of a column. */
    static double x(int column, double width) {
        return Math.round(width * column / WEEK);
    }

    private double y(int week) {
        return Math.round(getHeight() * week / month.weeks().size());
    }

    @Override
    protected void layoutChildren() {
        if (month.weeks().isEmpty()) {
            return;
        }
        if (getHeight() != arrangedFor) {
            arrange();
        }
        List<DayCell> nodes = cells.inUse();
        for (int i = 0; i < nodes.size(); i++) {
            double x = x(i % WEEK, getWidth());
            double y = y(i / WEEK);
            nodes.get(i).resizeRelocate(x, y, x(i % WEEK + 1, getWidth()) - x, y(i / WEEK + 1) - y);
        }
        placedBars.forEach(it -> put(it.node(), it, BarNode.HEIGHT));
        placedLines.forEach(it ->
                put(it.node(), it, it.node().isTall() ? LineNode.HEIGHT + STEP : LineNode.HEIGHT));
        placedLinks.forEach(it -> put(it.node(), it, LineNode.HEIGHT));
    }

    private void put(Region node, Placed<?> at, double height) {
        double x = x(at.day() % WEEK, getWidth()) + MARGIN;
        double end = x(at.to() % WEEK + 1, getWidth()) - MARGIN;
        if (node instanceof BarNode bar) {
            x -= bar.getStyleClass().contains("open-left") ? MARGIN : 0;
            end += bar.getStyleClass().contains("open-right") ? MARGIN : 0;
        }
        double y = y(at.day() / WEEK) + DayCell.HEAD + at.slot() * STEP;
        node.resizeRelocate(x, y, Math.max(0, end - x), height);
    }
}
