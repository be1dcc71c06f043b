package app.attache.desktop.timeline;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.hands.FactMenu;
import app.attache.desktop.common.hands.Grips;
import app.attache.desktop.common.look.AtOnce;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.ItemNode;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.tint.TintWords;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Milestone;
import app.attache.programme.Programme;
import app.attache.workspace.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Swimlanes along a ruler of time. Follows its model while it is to be seen: the wheel scrolls the lanes, with Shift the
 * time, with Ctrl it shows more or less at once.
 */
public final class TimelineView extends Region {

    /** How wide the heads of the lanes are. */
    static final double HEADS = 208;

    private static final double SCROLLBAR = 9;

    private final WindowModel model;
    private final AtOnce atOnce = new AtOnce(this);
    private final LanesPane lanes;
    private final RulerPane ruler;
    private final HeadsPane heads;
    private final Corner corner;
    private final ScrollBar scroll = new ScrollBar();
    private final Label empty;
    private final LaneKeys keys;
    private final Revealing revealing;
    private final LaneEditing editing;
    private final LaneRestrictions tints;
    private @Nullable TimeAxis axis;
    private @Nullable FactWords words;
    private final KnownHeads known;
    private double composedWidth;
    private boolean arranging;

    /** A timeline that shows what {@code model} says and selects in it. */
    public TimelineView(WindowModel model) {
        this.model = model;
        this.known = new KnownHeads(model);
        ItemActions actions = new ItemActions(model);
        this.lanes = new LanesPane(model.texts(), actions);
        this.ruler = new RulerPane(model.texts());
        this.heads = new HeadsPane(model.texts(), actions);
        this.corner = new Corner(model);
        this.empty = Labels.wrapped(model.texts().get("timeline.empty"), "week-empty");
        this.revealing = new Revealing(model, lanes, scroll);
        this.keys = new LaneKeys(this, lanes, revealing);
        this.tints = new LaneRestrictions(model, this::tinted);
        getStyleClass().add("timeline-view");
        empty.setMouseTransparent(true);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setUnitIncrement(LaneStack.ROW * 2);
        scroll.valueProperty().subscribe(_ -> scrolled());
        this.editing =
                new LaneEditing(model, lanes, () -> words(model.snapshot().get()), this::scrollBy);
        getChildren().addAll(lanes, ruler, heads, corner, scroll, empty, editing.label());
        editing.over(this);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        lanes.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (editing.key(event)) {
                        event.consume();
                    } else {
                        keys.pressed(event);
                    }
                });
        new RulerDrag(model, ruler, this::secondsOf);
        new LaneStayDrag(lanes, model);
        offerMenus();
        model.snapshot().subscribe(this::refresh);
        model.view().subscribe(this::refresh);
        model.zones().subscribe(this::refresh);
        model.delegation().subscribe(this::refresh);
        model.filter().subscribe(this::refresh);
        model.lanes().subscribe(this::refresh);
        model.timeline().zoom().subscribe(this::refresh);
        model.followsTraveller().subscribe(this::refresh);
        model.timeline().start().subscribe(this::moved);
        model.now().subscribe(this::showNow);
        model.selected().subscribe(this::selected);
        model.tinted().subscribe(this::tinted);
        refresh();
    }

    private void offerMenus() {
        FactMenu menu = new FactMenu(model);
        menu.on(
                lanes,
                "lanes-menu",
                event -> known(Grips.around(event.getTarget(), TimeNode.class, lanes)));
        menu.on(
                heads,
                "heads-menu",
                event -> known(Grips.around(event.getTarget(), LaneHeadNode.class, heads)));
    }

    private Optional<? extends Entity> known(Optional<? extends ItemNode> node) {
        return node.flatMap(ItemNode::fact).flatMap(model.snapshot().get().programme()::find);
    }

    private void scrollBy(double pixels) {
        scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, Math.max(0, scroll.getMax())));
    }

    private boolean shown() {
        return model.view().get() == CalendarView.TIMELINE && lanesWidth() > 0;
    }

    private double lanesWidth() {
        return getWidth() - HEADS - SCROLLBAR;
    }

    private double secondsOf(double pixels) {
        TimeAxis on = axis;
        return on == null ? 0 : pixels / on.scale();
    }

    private void refresh() {
        if (!shown()) {
            return;
        }
        editing.stop();
        Snapshot snapshot = model.snapshot().get();
        Interval visible = model.timeline().interval();
        TimeAxis on = TimeAxis.around(visible, lanesWidth());
        axis = on;
        composedWidth = lanesWidth();
        FactWords in = words(snapshot);
        Looks looks = new Looks(in.marks(), model.delegation().get(), model::swatch);
        LaneComposer composer =
                new LaneComposer(
                        in, model.filter().get(), looks, model.texts(), on, lanes::widthOf);
        List<SwimLane> composed =
                composer.lanes(
                        model.lanes().get(), known.of(snapshot.programme(), model.lanes().get()));
        List<ClockDay> days = days(on.loaded());
        lanes.show(on, composed, in, days, model.zones().get().getFirst());
        tint();
        heads.show(composed);
        ruler.show(on, days, model.zones().get(), milestones(snapshot.programme()));
        corner.show(in.times());
        empty.setVisible(composed.isEmpty());
        scrollTo(visible.startInclusive());
        showNow();
        lanes.items().select(model.selected().get());
        if (!arranging) {
            atOnce.layOut();
        }
    }

    private void tint() {
        TimeAxis on = axis;
        if (on != null) {
            lanes.tint(
                    tints.during(on.loaded()),
                    new TintWords(model.snapshot().get().programme(), model.texts()));
        }
    }

    private void tinted() {
        if (shown()) {
            tint();
            scrollTo(model.timeline().start().get());
        }
    }

    private List<ClockDay> days(Interval of) {
        LocalDate first = model.dateOf(of.startInclusive());
        LocalDate last = model.dateOf(of.endExclusive());
        return model.days(new Period(first, (int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    private static Map<LocalDate, List<Milestone>> milestones(Programme programme) {
        return programme.all(Kind.MILESTONE).stream()
                .map(Milestone.class::cast)
                .collect(Collectors.groupingBy(Milestone::date));
    }

    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    private FactWords words(Snapshot snapshot) {
        FactWords old = words;
        if (old == null || old.snapshot() != snapshot) {
            old = new FactWords(snapshot, model.texts());
            words = old;
        }
        return old;
    }

    // As long as what is in sight is loaded, only the layers move.
    private void moved() {
        TimeAxis on = axis;
        if (!shown() || on == null) {
            return;
        }
        if (on.loaded().encloses(model.timeline().interval())) {
            scrollTo(model.timeline().start().get());
            lanes.items().select(model.selected().get());
        } else {
            refresh();
        }
    }

    private void scrollTo(Instant start) {
        TimeAxis on = axis;
        if (on != null) {
            double x = on.x(start);
            ruler.scroll(x);
            lanes.scroll(x, scroll.getValue());
            heads.scroll(scroll.getValue(), lanes);
        }
    }

    private void scrolled() {
        if (shown()) {
            scrollTo(model.timeline().start().get());
            lanes.items().select(model.selected().get());
        }
    }

    private void showNow() {
        if (shown()) {
            lanes.now(model.now().get());
            ruler.today(model.dateOf(model.now().get()));
        }
    }

    private void selected() {
        if (!shown()) {
            return;
        }
        lanes.items().select(model.selected().get());
        heads.select(model.selected().get());
        model.selection().get().filter(it -> !lanes.items().sees(it)).ifPresent(revealing::reveal);
    }

    private void wheel(ScrollEvent event) {
        TimeAxis on = axis;
        if (on != null) {
            new Wheel(model, on, this::scrollBy).turned(event);
        }
    }

    @Override
    public void requestFocus() {
        keys.focusFirst();
    }

    /** The clock of hours in words. */
    ZoneId clock() {
        return model.zones().get().getFirst();
    }

    void choose(Id<?> fact) {
        model.selection().set(Optional.of(fact));
    }

    @Override
    protected void layoutChildren() {
        double top = RulerPane.height(model.zones().get().size());
        double height = Math.max(0, getHeight() - top);
        corner.resizeRelocate(0, 0, HEADS, top);
        ruler.resizeRelocate(HEADS, 0, Math.max(0, lanesWidth()), top);
        heads.resizeRelocate(0, top, HEADS, height);
        lanes.resizeRelocate(HEADS, top, Math.max(0, lanesWidth()), height);
        if (shown() && composedWidth != lanesWidth()) {
            arranging = true;
            refresh();
            arranging = false;
        }
        double over = Math.max(0, lanes.height() - height);
        scroll.setMax(over);
        scroll.setVisibleAmount(over * height / Math.max(1, over + height));
        scroll.setBlockIncrement(height);
        scroll.setVisible(over > 0);
        scroll.setValue(Math.min(scroll.getValue(), over));
        scroll.resizeRelocate(getWidth() - SCROLLBAR, top, SCROLLBAR, height);
        double width = Math.max(0, Math.min(empty.prefWidth(-1), lanesWidth() - 24));
        empty.resizeRelocate(
                HEADS + (lanesWidth() - width) / 2,
                top + height / 3,
                width,
                empty.prefHeight(width));
        scrollTo(model.timeline().start().get());
        lanes.items().select(model.selected().get());
    }
}
