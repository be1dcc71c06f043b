package app.attache.desktop.month;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.Direction;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.Looks;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A small month that leads from day to day: dates with meetings have a dot, those with conflicts an exclamation mark. */
public final class MiniMonth extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final int CELLS = 42;

    private final WindowModel model;
    private final Texts texts;
    private final MonthWords says;
    private final Label title = Labels.of("", "mini-title");
    private final List<Button> days = new ArrayList<>();
    private YearMonth month;
    private List<LocalDate> dates = List.of();

    /** A small month that shows and changes the date of {@code model}. */
    public MiniMonth(WindowModel model) {
        this.model = model;
        this.texts = model.texts();
        this.says = new MonthWords(texts);
        this.month = YearMonth.from(model.date().get());
        setId("mini-month");
        getStyleClass().addAll("mini-month", "side-left");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(title, gap, turn("month.mini.previous", -1), turn("month.mini.next", 1));
        head.getStyleClass().add("mini-head");
        getChildren().addAll(head, table());
        model.snapshot().subscribe(this::refresh);
        model.zones().subscribe(this::refresh);
        model.filter().subscribe(this::refresh);
        model.followsTraveller().subscribe(this::refresh);
        model.date().subscribe((_, date) -> dated(date));
        model.view().subscribe(this::mark);
        model.timeline().zoom().subscribe(this::mark);
        model.now().subscribe(this::mark);
        refresh();
    }

    private Button turn(String key, int months) {
        Button button = new Button();
        Direction.point(button, months < 0);
        button.getStyleClass().setAll("mini-turn");
        button.setAccessibleText(texts.get(key));
        button.setId(months < 0 ? "mini-previous" : "mini-next");
        button.setOnAction(_ -> {
            month = month.plusMonths(months);
            refresh();
        });
        return button;
    }

    private GridPane table() {
        GridPane table = new GridPane();
        for (int column = 0; column < 7; column++) {
            ColumnConstraints one = new ColumnConstraints();
            one.setPercentWidth(100.0 / 7);
            table.getColumnConstraints().add(one);
            LocalDate of = model.weekStart().plusDays(column);
            Label name =
                    Labels.of(
                            of.getDayOfWeek().getDisplayName(TextStyle.NARROW, texts.locale()),
                            "mini-weekday");
            name.setMaxWidth(Double.MAX_VALUE);
            table.add(name, column, 0);
        }
        for (int i = 0; i < CELLS; i++) {
            Button day = new Button();
            day.getStyleClass().setAll("mini-day");
            day.setMaxWidth(Double.MAX_VALUE);
            day.setMinWidth(0);
            Region dot = new Region();
            dot.getStyleClass().add("mini-dot");
            day.setGraphic(dot);
            int index = i;
            day.setOnAction(_ -> model.date().set(dates.get(index)));
            day.addEventHandler(KeyEvent.KEY_PRESSED, event -> arrow(event, index));
            days.add(day);
            table.add(day, i % 7, 1 + i / 7);
        }
        return table;
    }

    private void arrow(KeyEvent event, int from) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -7;
                    case DOWN -> 7;
                    default -> 0;
                };
        if (step != 0) {
            LocalDate to = dates.get(from).plusDays(step);
            model.date().set(to);
            days.get(dates.indexOf(to)).requestFocus();
            event.consume();
        }
    }

    private void dated(LocalDate date) {
        YearMonth of = YearMonth.from(date);
        if (of.equals(month) && !dates.isEmpty()) {
            mark();
        } else {
            month = of;
            refresh();
        }
    }

    private void refresh() {
        Period rows =
                Period.of(
                        CalendarView.MONTH,
                        month.atDay(1),
                        texts.locale(),
                        model.timeline().zoom().get());
        Period shown = new Period(rows.first(), CELLS);
        Snapshot snapshot = model.snapshot().get();
        FactWords words = new FactWords(snapshot, texts);
        Looks looks = new Looks(words.marks(), model.delegation().get(), model::swatch);
        List<ClockDay> clocks = model.days(shown);
        MonthModel of =
                new MonthComposer(snapshot, model.filter().get(), looks).month(month, clocks);
        dates = shown.dates();
        title.setText(
                DateTimeFormatter.ofPattern(texts.get("month.mini.title"), texts.locale())
                        .format(month.atDay(1)));
        List<MonthModel.Day> cells =
                of.weeks().stream().flatMap(week -> week.days().stream()).toList();
        for (int i = 0; i < CELLS; i++) {
            MonthModel.Day day = cells.get(i);
            Button node = days.get(i);
            node.setId("mini-" + dates.get(i));
            node.setText(Integer.toString(dates.get(i).getDayOfMonth()));
            node.setAccessibleText(says.spoken(day, words));
            node.pseudoClassStateChanged(OTHER, !day.inMonth());
            node.pseudoClassStateChanged(BUSY, !day.lines().isEmpty());
            node.pseudoClassStateChanged(CONFLICT, day.conflicts() > 0);
            node.setVisible(i < rows.days());
            node.setManaged(i < rows.days());
        }
        mark();
    }

    private void mark() {
        if (dates.isEmpty()) {
            return;
        }
        Period shown = model.period();
        LocalDate today = model.dateOf(model.now().get());
        for (int i = 0; i < CELLS; i++) {
            Button node = days.get(i);
            LocalDate date = dates.get(i);
            node.pseudoClassStateChanged(TODAY, date.equals(today));
            node.pseudoClassStateChanged(CHOSEN, date.equals(model.date().get()));
            node.pseudoClassStateChanged(SHOWN, shown.days() < 28 && shown.contains(date));
            node.setFocusTraversable(date.equals(model.date().get()));
        }
    }
}
