package app.attache.desktop.calendar;

import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.Words;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.common.gesture.LaneRule;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.hands.DragLabel;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.hands.FactMenu;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.look.AtOnce;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.look.TextWidths;
import app.attache.desktop.common.tint.Tints;
import app.attache.programme.Id;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A day, or those of a week side by side: stays and legs in a band above them, meetings in lanes. Follows its model. */
public final class WeekView extends Region {

    private static final double SCROLLBAR = 9;
    private static final int MARGIN = 30;
    private static final int MORNING = 8 * 60;

    private final WindowModel model;
    private final AtOnce atOnce = new AtOnce(this);
    private final Texts texts;
    private final HeaderBar header;
    private final BandBar band;
    private final HoursPane hours;
    private final Label empty;
    private final DragLabel label;
    private final DirectEditing editing;
    private final Hands hands;
    private final Tints tints;
    private WeekModel week = WeekModel.EMPTY;
    private List<ZoneId> ruler = List.of();
    private @Nullable Period shownPeriod;
    private @Nullable Wording wording;
    private boolean toStart;
    private Optional<Id<?>> toReveal = Optional.empty();
    private Bounds anchor = new BoundingBox(0, 0, 0, 0);

    /** A week that shows what {@code model} says and selects in it. */
    public WeekView(WindowModel model) {
        this.model = model;
        this.texts = model.texts();
        TextWidths widths = new TextWidths();
        this.header = new HeaderBar(texts, this::choose);
        this.band = new BandBar(texts, widths, this::choose);
        this.hours = new HoursPane(widths, this::choose, model.hours()::zoom);
        this.empty = Labels.of(texts.get("calendar.empty"), "week-empty");
        getStyleClass().add("week-view");
        empty.setMouseTransparent(true);
        this.label = new DragLabel(texts);
        this.editing =
                new DirectEditing(
                        model,
                        new Foresight(Thread::startVirtualThread, Platform::runLater),
                        () -> this::clock,
                        LaneRule.NONE,
                        this::foresee);
        this.hands =
                new Hands(
                        model,
                        hours,
                        band,
                        editing,
                        new Explaining(label, editing),
                        key -> Direction.read(key, this));
        new StayEndDrag(band, () -> week, model);
        new FactMenu(model)
                .on(
                        band,
                        "band-menu",
                        event ->
                                Grips.around(event.getTarget(), BandNode.class, band)
                                        .flatMap(BandNode::item)
                                        .map(BandItem::fact));
        this.tints = new Tints(model, Thread::startVirtualThread, Platform::runLater, this::tinted);
        getChildren().addAll(header, band, hours, empty, label);
        hours.addEventHandler(KeyEvent.KEY_PRESSED, new BlockKeys(model, hours, hands)::pressed);
        refresh();
        model.snapshot().subscribe(this::refresh);
        model.date().subscribe(this::refresh);
        model.zones().subscribe(this::refresh);
        model.delegation().subscribe(this::refresh);
        model.view().subscribe(this::refresh);
        model.filter().subscribe(this::refresh);
        model.followsTraveller().subscribe(this::refresh);
        model.hours().height().subscribe(this::refresh);
        model.tinted().subscribe(this::tinted);
        model.replanned()
                .subscribe(() -> {
                    wording = null;
                    refresh();
                });
        model.now().subscribe(_ -> showNow());
        model.selection().subscribe(_ -> selected());
        model.selected().subscribe(_ -> mark());
    }

    // Days that are not shown go by the clocks they would be shown on.
    private ZoneId clock(LocalDate day) {
        return week.days().stream()
                .map(WeekDay::grid)
                .filter(grid -> grid.date().equals(day))
                .findFirst()
                .map(GridDay::zone)
                .orElseGet(() -> model.days(new Period(day, 1)).getFirst().zone());
    }

    private void foresee(Outlook outlook) {
        Wording in = wording(model.snapshot().get());
        Looks looks = new Looks(in.marks(), model.delegation().get(), model::swatch);
        hours.foresee(outlook);
        hours.ghosts()
                .show(
                        outlook,
                        week.days(),
                        looks::of,
                        block -> in.words(week.days().get(block.day()).grid().zone()));
        band.ghost(
                new BandComposer(week.days(), looks).dragged(outlook.edits(), week.legs()),
                in.words(ruler.getFirst()),
                in.spoken(ruler.getFirst()));
        label.show(outlook);
        placeLabel();
    }

    private void placeLabel() {
        if (label.isVisible()) {
            hours.ghosts()
                    .first()
                    .or(band::ghost)
                    .map(ghost -> sceneToLocal(ghost.localToScene(ghost.getLayoutBounds())))
                    .ifPresent(ghost -> anchor = ghost);
            label.place(anchor, this, HeaderBar.HEIGHT, band.ghost().isPresent());
        }
    }

    private void choose(Id<?> fact) {
        model.selection().set(Optional.of(fact));
    }

    private void refresh() {
        if (!model.view().get().hasHours()) {
            return;
        }
        hands.stop();
        Snapshot snapshot = model.snapshot().get();
        Period period = model.period();
        Wording in = wording(snapshot);
        Looks looks = new Looks(in.marks(), model.delegation().get(), model::swatch);
        List<ClockDay> days = model.days(period);
        int least = WeekComposer.least(model.hours().height().get());
        week = new WeekComposer(snapshot, model.filter().get(), looks, least).week(days);
        ruler = RulerLabels.clocks(days, model.zones().get());
        header.show(week, ruler, in.times());
        band.show(week, in.words(ruler.getFirst()), in.spoken(ruler.getFirst()));
        hours.show(
                week,
                block -> in.words(days.get(block.day()).zone()),
                block -> in.spoken(days.get(block.day()).zone()),
                new Words(texts));
        tint();
        hours.ruler().show(model.date().get(), ruler, texts.locale());
        empty.setVisible(
                snapshot.checked()
                        && week.blocks().isEmpty()
                        && week.stays().isEmpty()
                        && week.legs().isEmpty());
        if (!period.equals(shownPeriod)) {
            shownPeriod = period;
            // Scrolled during layout, the bar would ask for a second pulse.
            toStart = hours.getHeight() == 0;
            start();
        }
        showNow();
        mark();
        atOnce.layOut();
    }

    private void tint() {
        hours.tint(
                TintComposer.pieces(week.days(), tints.shown(week.interval())),
                wording(model.snapshot().get()).tints());
    }

    private void tinted() {
        if (model.view().get().hasHours()) {
            tint();
            atOnce.layOut();
        }
    }

    /** Scrolls to where most of the week's meetings are seen, or to the morning; not before there is room to see any. */
    private void start() {
        int seen = (int) (hours.getHeight() * 60 / model.hours().height().get()) - MARGIN;
        if (seen > 0) {
            hours.startAt(Math.max(0, week.bestStart(seen).orElse(MORNING + MARGIN) - MARGIN));
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    private Wording wording(Snapshot snapshot) {
        Wording known = wording;
        if (known == null || known.snapshot() != snapshot) {
            known = Wording.of(snapshot, texts, model.replanned().get());
            wording = known;
        }
        return known;
    }

    private void showNow() {
        OptionalInt day = week.dayOf(model.now().get());
        header.today(day.isPresent() ? Optional.of(day.getAsInt()) : Optional.empty());
        hours.now(
                day.isPresent()
                        ? Optional.of(
                                new HoursPane.Now(
                                        day.getAsInt(),
                                        week.days()
                                                .get(day.getAsInt())
                                                .grid()
                                                .minute(model.now().get())))
                        : Optional.empty());
    }

    private void selected() {
        mark();
        toReveal = model.selection().get();
        requestLayout();
    }

    private void mark() {
        Optional<Id<?>> selection = model.selection().get();
        header.select(selection);
        band.select(model.selected().get());
        hours.select(model.selected().get(), selection);
    }

    @Override
    protected void layoutChildren() {
        Geometry geometry =
                new Geometry(
                        RulerLabels.width(ruler.size()),
                        getWidth() - SCROLLBAR,
                        Math.max(1, week.days().size()),
                        model.hours().height().get());
        header.place(geometry);
        band.place(geometry);
        hours.place(geometry);
        double bandHeight = band.height();
        header.resizeRelocate(0, 0, getWidth(), HeaderBar.HEIGHT);
        band.resizeRelocate(0, HeaderBar.HEIGHT, getWidth(), bandHeight);
        double top = HeaderBar.HEIGHT + bandHeight;
        hours.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
        double width = Math.min(empty.prefWidth(-1), getWidth());
        double height = empty.prefHeight(-1);
        empty.resizeRelocate(
                geometry.ruler() + (getWidth() - geometry.ruler() - width) / 2,
                top + (getHeight() - top) / 3,
                width,
                height);
        hours.layout();
        if (toStart) {
            toStart = false;
            start();
        }
        toReveal.ifPresent(hours::reveal);
        toReveal = Optional.empty();
        placeLabel();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 850;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 820;
    }
}
