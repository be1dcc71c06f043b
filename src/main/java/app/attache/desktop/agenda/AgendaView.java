package app.attache.desktop.agenda;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.ClockDay;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.common.look.FactWords;
import app.attache.desktop.common.look.ItemActions;
import app.attache.desktop.common.look.Looks;
import app.attache.desktop.common.tint.Tints;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.text.Texts;
import app.attache.workspace.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The month as a list, day after day, with all there is to say of each item. Follows its model while it is to be seen. */
public final class AgendaView extends BorderPane {

    private final WindowModel model;
    private final Texts texts;
    private final ItemActions actions;
    private final ListView<AgendaRow> list = new ListView<>();
    private final Label nothing;
    private final Tints tints;
    private @Nullable FactWords facts;
    private @Nullable AgendaWords words;
    private @Nullable YearMonth shown;
    private boolean following;

    /** An agenda that shows what {@code model} says and selects in it. */
    public AgendaView(WindowModel model) {
        this.model = model;
        this.texts = model.texts();
        this.actions = new ItemActions(model);
        this.nothing = Labels.of(texts.get("agenda.empty"), "quiet");
        this.tints =
                new Tints(model, Thread::startVirtualThread, Platform::runLater, this::refresh);
        getStyleClass().add("agenda-view");
        Button print = new Button(texts.get("agenda.print"));
        print.setId("print-agenda");
        print.setOnAction(_ -> print());
        HBox bar = new HBox(print);
        bar.getStyleClass().add("agenda-bar-above");
        setTop(bar);
        list.setId("agenda-list");
        list.getStyleClass().add("agenda-list");
        list.setAccessibleText(texts.get("agenda.accessible"));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new AgendaCell(() -> Optional.ofNullable(words)));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setCenter(list);
        model.actions().add(Action.of("agenda.print", texts.get("agenda.print"), "", this::print));
        model.snapshot().subscribe(this::refresh);
        model.view().subscribe(this::refresh);
        model.zones().subscribe(this::refresh);
        model.delegation().subscribe(this::refresh);
        model.filter().subscribe(this::refresh);
        model.followsTraveller().subscribe(this::refresh);
        model.date().subscribe((_, date) -> dated(date));
        model.selection().subscribe(this::mark);
        model.tinted().subscribe(this::refresh);
        refresh();
    }

    private boolean isShown() {
        return model.view().get() == CalendarView.AGENDA;
    }

    private void dated(LocalDate date) {
        if (isShown() && !YearMonth.from(date).equals(shown)) {
            refresh();
        } else if (isShown() && !following) {
            scrollTo(date);
        }
    }

    private void refresh() {
        if (isShown()) {
            List<AgendaRow> rows = compose();
            shown = YearMonth.from(model.date().get());
            following = true;
            list.getItems().setAll(rows);
            following = false;
            mark();
            scrollTo(model.date().get());
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // asks whether it is the very one, not whether it reads the same
    private List<AgendaRow> compose() {
        Snapshot snapshot = model.snapshot().get();
        FactWords known = facts;
        if (known == null || known.snapshot() != snapshot) {
            known = new FactWords(snapshot, texts);
            facts = known;
        }
        words = new AgendaWords(known, texts, model.zones().get());
        Looks looks = new Looks(known.marks(), model.delegation().get(), model::swatch);
        List<ClockDay> days = model.days(month());
        Interval all =
                new Interval(
                        days.getFirst().interval().startInclusive(),
                        days.getLast().interval().endExclusive());
        return new AgendaComposer(snapshot, model.filter().get(), looks)
                .rows(days, tints.shown(all));
    }

    // That of the agenda, whatever view is to be seen.
    private Period month() {
        return Period.of(
                CalendarView.AGENDA,
                model.date().get(),
                texts.locale(),
                model.timeline().zoom().get());
    }

    private void scrollTo(LocalDate date) {
        List<AgendaRow> rows = list.getItems();
        IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).date().isBefore(date))
                .findFirst()
                .ifPresent(list::scrollTo);
    }

    private void mark() {
        if (!isShown() || following) {
            return;
        }
        following = true;
        Optional<Id<?>> selection = model.selection().get();
        List<AgendaRow> rows = list.getItems();
        IntStream.range(0, rows.size())
                .filter(i -> is(rows.get(i), selection))
                .findFirst()
                .ifPresentOrElse(
                        i -> {
                            list.getSelectionModel().select(i);
                            list.scrollTo(Math.max(0, i - 2));
                        },
                        list.getSelectionModel()::clearSelection);
        following = false;
    }

    private static boolean is(AgendaRow row, Optional<Id<?>> fact) {
        return fact.isPresent()
                && row instanceof AgendaRow.Item item
                && item.fact().id().equals(fact.get());
    }

    private void chosen(@Nullable AgendaRow row) {
        if (following || row == null) {
            return;
        }
        following = true;
        if (row instanceof AgendaRow.Item item) {
            actions.choose(item.fact().id());
        }
        model.date().set(row.date());
        following = false;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(actions::open);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            selected().ifPresent(fact -> actions.quickEdit(fact, list));
        }
    }

    private Optional<Id<?>> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof AgendaRow.Item item
                ? Optional.of(item.fact().id())
                : Optional.empty();
    }

    private void print() {
        List<AgendaRow> rows = compose();
        try {
            AgendaPrint.print(getScene().getWindow(), rows, Objects.requireNonNull(words), texts);
        } catch (NoPrinter none) {
            ErrorWindow.tell(none);
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
