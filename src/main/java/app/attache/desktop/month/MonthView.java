package app.attache.desktop.month;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.Weeks;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.gesture.DirectEditing;
import app.attache.desktop.common.gesture.Foresight;
import app.attache.desktop.common.gesture.LaneRule;
import app.attache.desktop.common.gesture.Outlook;
import app.attache.desktop.common.hands.DragLabel;
import app.attache.desktop.common.hands.Explaining;
import app.attache.desktop.common.look.AtOnce;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.tint.TintWords;
import app.attache.desktop.common.tint.Tints;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The month: weeks as rows, meetings as lines, stays and journeys as bars. Follows its model while it is to be seen. */
public final class MonthView extends Region {

    private static final double HEADER = 28;

    private final WindowModel model;
    private final AtOnce atOnce = new AtOnce(this);
    private final Texts texts;
    private final List<Label> names = new ArrayList<>();
    private final MonthGrid grid;
    private final Tints tints;
    private final DragLabel label;
    private final MonthHands hands;
    private @Nullable FactWords words;

    /** A month that shows what {@code model} says and selects in it. */
    public MonthView(WindowModel model) {
        this.model = model;
        this.texts = model.texts();
        this.grid = new MonthGrid(texts, new ItemActions(model), this::goTo, this::openDay);
        getStyleClass().add("month-view");
        DayOfWeek first = Weeks.firstDay(texts.locale());
        for (int day = 0; day < 7; day++) {
            names.add(
                    Labels.of(
                            first.plus(day).getDisplayName(TextStyle.SHORT, texts.locale()),
                            "month-weekday"));
        }
        getChildren().addAll(names);
        this.label = new DragLabel(texts);
        DirectEditing editing =
                new DirectEditing(
                        model,
                        new Foresight(Thread::startVirtualThread, Platform::runLater),
                        () -> this::clock,
                        LaneRule.NONE,
                        this::foresee);
        this.hands = new MonthHands(model, grid, editing, new Explaining(label, editing));
        getChildren().addAll(grid, label);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        this.tints = new Tints(model, Thread::startVirtualThread, Platform::runLater, this::tinted);
        model.snapshot().subscribe(this::refresh);
        model.view().subscribe(this::refresh);
        model.zones().subscribe(this::refresh);
        model.delegation().subscribe(this::refresh);
        model.filter().subscribe(this::refresh);
        model.followsTraveller().subscribe(this::refresh);
        model.date().subscribe(this::dated);
        model.now().subscribe(this::mark);
        model.tinted().subscribe(this::tinted);
        model.selected().subscribe(this::mark);
        refresh();
    }

    private boolean shown() {
        return model.view().get() == CalendarView.MONTH;
    }

    private void goTo(LocalDate date) {
        model.date().set(date);
    }

    private void openDay(LocalDate date) {
        model.date().set(date);
        model.view().set(CalendarView.DAY);
    }

    // Another day of the same month changes nothing but the mark of the day.
    private void dated() {
        if (grid.shows(YearMonth.from(model.date().get()))) {
            mark();
        } else {
            refresh();
        }
    }

    private ZoneId clock(LocalDate day) {
        return model.days(new Period(day, 1)).getFirst().zone();
    }

    private void foresee(Outlook outlook) {
        FactWords in = words(model.snapshot().get());
        grid.foresee(outlook, new Looks(in.marks(), model.delegation().get(), model::swatch));
        label.show(outlook);
        grid.ghost()
                .map(ghost -> sceneToLocal(ghost.localToScene(ghost.getLayoutBounds())))
                .ifPresent(ghost -> label.place(ghost, this, HEADER, false));
    }

    private void refresh() {
        if (!shown()) {
            return;
        }
        hands.stop();
        Snapshot snapshot = model.snapshot().get();
        FactWords in = words(snapshot);
        Looks looks = new Looks(in.marks(), model.delegation().get(), model::swatch);
        List<ClockDay> days = model.days(model.period());
        YearMonth month = YearMonth.from(model.date().get());
        grid.show(
                month,
                new MonthComposer(snapshot, model.filter().get(), looks).month(month, days),
                in);
        tint(days);
        mark();
        atOnce.layOut();
    }

    private void tint(List<ClockDay> days) {
        Interval shown =
                new Interval(
                        days.getFirst().interval().startInclusive(),
                        days.getLast().interval().endExclusive());
        Snapshot snapshot = model.snapshot().get();
        grid.tint(DayTint.of(days, tints.shown(shown)), new TintWords(snapshot.programme(), texts));
    }

    private void tinted() {
        if (shown()) {
            tint(model.days(model.period()));
            atOnce.layOut();
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    private FactWords words(Snapshot snapshot) {
        FactWords known = words;
        if (known == null || known.snapshot() != snapshot) {
            known = new FactWords(snapshot, texts);
            words = known;
        }
        return known;
    }

    private void mark() {
        if (shown()) {
            grid.mark(
                    model.dateOf(model.now().get()),
                    model.date().get(),
                    model.selected().get(),
                    model.selection().get());
        }
    }

    private void pressed(KeyEvent event) {
        if (hands.key(event)) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<LocalDate> day = grid.focusedDay();
        if (day.isPresent()) {
            onDay(event, day.get());
        } else {
            grid.beside(Direction.read(event.getCode(), this))
                    .ifPresent(next -> {
                        next.requestFocus();
                        next.fact().ifPresent(this::select);
                        event.consume();
                    });
        }
    }

    private void select(Id<?> fact) {
        model.selection().set(Optional.of(fact));
    }

    private void onDay(KeyEvent event, LocalDate day) {
        Optional<LocalDate> next =
                switch (Direction.read(event.getCode(), this)) {
                    case LEFT -> Optional.of(day.minusDays(1));
                    case RIGHT -> Optional.of(day.plusDays(1));
                    case UP -> Optional.of(day.minusWeeks(1));
                    case DOWN -> Optional.of(day.plusWeeks(1));
                    default -> Optional.empty();
                };
        next.ifPresent(to -> {
            goTo(to);
            grid.focus(to);
            event.consume();
        });
        if (event.getCode() == KeyCode.ENTER) {
            openDay(day);
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        grid.focus(model.date().get());
    }

    @Override
    protected void layoutChildren() {
        for (int day = 0; day < names.size(); day++) {
            double x = MonthGrid.x(day, getWidth());
            names.get(day).resizeRelocate(x, 0, MonthGrid.x(day + 1, getWidth()) - x, HEADER);
        }
        grid.resizeRelocate(0, HEADER, getWidth(), Math.max(0, getHeight() - HEADER));
    }
}
