package app.attache.desktop.month;

import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Layer;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.Pool;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.TintWords;
import app.attache.programme.Id;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
    private final MonthGhosts ghosts;
    private final MonthHints hints;
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
     * A month that chooses with {@code actions}.
     *
     * @param goTo chooses a day
     * @param open shows a day by itself
     */
    MonthGrid(
            Texts texts, ItemActions actions, Consumer<LocalDate> goTo, Consumer<LocalDate> open) {
        TextWidths widths = new TextWidths();
        this.says = new MonthWords(texts);
        this.hints = new MonthHints(says, () -> Optional.ofNullable(words), this::items);
        this.more = new MorePopover(texts, widths, actions);
        this.cells = new Pool<>(cellLayer, () -> new DayCell(widths, goTo, open));
        this.bars = new Pool<>(barLayer, () -> hints.on(new BarNode(texts, widths, actions)));
        this.lines = new Pool<>(lineLayer, () -> hints.on(line(texts, widths, actions)));
        this.ghosts = new MonthGhosts(() -> line(texts, widths, actions));
        this.links = new Pool<>(lineLayer, () -> new MoreLink(this::showMore));
        getStyleClass().add("month-grid");
        getChildren().addAll(cellLayer, barLayer, lineLayer, ghosts.layer());
    }

    private static LineNode line(Texts texts, TextWidths widths, ItemActions actions) {
        return new LineNode(texts, widths, actions, false);
    }

    private Stream<ItemNode> items() {
        return Stream.concat(bars.inUse().stream(), lines.inUse().stream());
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

    /** Tints what restricts work on each of the days that are shown. */
    void tint(List<List<DayTint>> tints, TintWords in) {
        List<DayCell> nodes = cells.inUse();
        for (int i = 0; i < nodes.size(); i++) {
            List<DayTint> ofDay = tints.get(i);
            nodes.get(i).tint(ofDay, MonthWords.tint(ofDay, days().get(i).clock(), in), in);
        }
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
        MonthArrangement arranged = MonthArrangement.of(month, slots());
        placedBars =
                placed(
                        bars,
                        arranged.bars(),
                        (node, at) -> node.show(at.of(), in, zoneOf(at.day())));
        placedLines =
                placed(
                        lines,
                        arranged.lines(),
                        (node, at) -> node.show(at.of(), in, zoneOf(at.day()), at.tall()));
        placedLinks = placed(links, arranged.links(), this::show);
    }

    private static <N extends Node, T> List<Placed<N>> placed(
            Pool<N> pool,
            List<MonthArrangement.Spot<T>> spots,
            BiConsumer<N, MonthArrangement.Spot<T>> show) {
        List<N> nodes = pool.take(spots.size());
        List<Placed<N>> placed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            MonthArrangement.Spot<T> at = spots.get(i);
            show.accept(nodes.get(i), at);
            placed.add(new Placed<>(nodes.get(i), at.day(), at.to(), at.slot()));
        }
        return placed;
    }

    private void show(MoreLink link, MonthArrangement.Spot<Integer> at) {
        MonthModel.Day day = days().get(at.day());
        link.show(
                day,
                month.weeks().get(at.day() / WEEK).barsOn(at.day() % WEEK),
                says.more(at.of()),
                says.spokenMore(day, at.of()));
    }

    private ZoneId zoneOf(int day) {
        return days().get(day).clock().zone();
    }

    /** How many lines fit below the head of a cell. */
    private int slots() {
        double row = Math.floor(getHeight() / month.weeks().size());
        return Math.max(0, (int) ((row - DayCell.HEAD - 2) / STEP));
    }

    /** Shows what is to be seen of a gesture: what is dragged where it would be, and what it would mean for the rest. */
    void foresee(Outlook outlook, Looks looks) {
        FactWords in = words;
        if (in != null) {
            ghosts.show(outlook, month, slots(), in, looks);
            MonthGhosts.foresee(outlook, lines.inUse());
            ghosts.placed().forEach(this::putLine);
        }
    }

    /** What is held, where it would be; empty while nothing is. */
    Optional<Node> ghost() {
        return ghosts.first();
    }

    /** The meetings that have room, in the order of time. */
    List<Id<?>> order() {
        return lines.inUse().stream()
                .flatMap(line -> line.fact().stream())
                .<Id<?>>map(it -> it)
                .distinct()
                .toList();
    }

    /** The day at a point of the grid; the nearest one, where there is none. */
    LocalDate dateAt(double x, double y) {
        int column = Math.clamp((long) (x * WEEK / getWidth()), 0, WEEK - 1);
        int row =
                Math.clamp(
                        (long) (y * month.weeks().size() / getHeight()),
                        0,
                        month.weeks().size() - 1);
        return days().get(row * WEEK + column).clock().date();
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
        return Placed.beside(placedLines, key).map(it -> it);
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
        placedLines.forEach(this::putLine);
        placedLinks.forEach(it -> put(it.node(), it, LineNode.HEIGHT));
    }

    private void putLine(Placed<LineNode> at) {
        put(at.node(), at, at.node().isTall() ? LineNode.HEIGHT + STEP : LineNode.HEIGHT);
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
