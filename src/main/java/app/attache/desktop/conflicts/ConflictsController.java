package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.conflict.Severity;
import app.attache.conflict.Standing;
import app.attache.desktop.common.ErrorWindow;
import app.attache.desktop.common.Judging;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.RemediesPopup;
import app.attache.desktop.common.Tasks;
import app.attache.desktop.common.TimeWords;
import app.attache.desktop.common.WindowModel;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Joins the list of conflicts to its model. */
public final class ConflictsController implements ConflictCell.CardActions {

    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");

    private final WindowModel window;
    private final Texts texts;
    private final ConflictsModel model;
    private CardWords words;
    private final Label placeholder = Labels.wrapped("", "quiet");
    private boolean jumping;

    @FXML private ListView<ConflictRow> list;
    @FXML private ToggleButton all;
    @FXML private ToggleButton ofSelection;
    @FXML private ToggleButton hard;
    @FXML private ToggleButton soft;
    @FXML private ToggleButton toNote;
    @FXML private MenuButton filter;
    @FXML private Button setAside;

    /** The conflicts of what {@code window} shows. */
    public ConflictsController(WindowModel window) {
        this.window = window;
        this.texts = window.texts();
        this.words = CardWords.of(window.snapshot().get(), texts);
        this.model =
                new ConflictsModel(
                        window, (work, done) -> Tasks.run(work, done, ErrorWindow::tell));
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new ConflictCell(this, texts));
        list.setPlaceholder(placeholder);
        new FilterMenu(
                        model,
                        () -> words().words(),
                        texts,
                        this::deciding,
                        () -> judging().openSettings())
                .fill(filter);
        severities()
                .forEach((severity, button) ->
                        button.setOnAction(_ -> model.toggle(severity, button.isSelected())));
        model.shown().subscribe(rows -> list.getItems().setAll(rows));
        model.filter().subscribe(this::filtered);
        window.snapshot().subscribe(this::count);
        window.selection().subscribe(this::selected);
        window.judging().subscribe(() -> list.refresh());
        all.setOnAction(_ -> narrow(false));
        ofSelection.setOnAction(_ -> narrow(true));
        setAside.setOnAction(_ -> showAside());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count();
        filtered();
    }

    private Map<Severity, ToggleButton> severities() {
        return Map.of(Severity.HARD, hard, Severity.SOFT, soft, Severity.INFO, toNote);
    }

    /** Shows all conflicts and puts the keyboard on the first. */
    public void focusAll() {
        narrow(false);
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        list.requestFocus();
    }

    private void narrow(boolean toSelection) {
        all.setSelected(!toSelection);
        ofSelection.setSelected(toSelection);
        model.showSelectionOnly(toSelection);
        count();
    }

    private void filtered() {
        severities()
                .forEach((severity, button) ->
                        button.setSelected(model.filter().get().severities().contains(severity)));
        filter.pseudoClassStateChanged(NARROWED, model.narrowed());
        count();
    }

    private void selected() {
        count();
        list.refresh();
        if (!jumping) {
            list.getItems().stream()
                    .filter(model::concernsSelection)
                    .findFirst()
                    .ifPresent(list::scrollTo);
        }
    }

    private void count() {
        Labels.say(placeholder, model.nothing());
        all.setText(texts.get("desktop.conflicts.all", told(model.countOfAll())));
        ofSelection.setText(
                texts.get("desktop.conflicts.of-selection", told(model.countOfSelection())));
        ofSelection.setDisable(window.selection().get().isEmpty());
        String aside =
                Stream.of(aside(Standing.ACCEPTED), aside(Standing.MUTED))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        setAside.setVisible(!aside.isEmpty());
        setAside.setManaged(!aside.isEmpty());
        setAside.setText(
                texts.get(
                        asideShown()
                                ? "desktop.conflicts.aside.hide"
                                : "desktop.conflicts.aside.show",
                        aside));
    }

    /** A number of findings, once it is known. */
    private Object told(int count) {
        return model.known() ? count : texts.get("desktop.conflicts.count-awaited");
    }

    private String aside(Standing standing) {
        int count = model.count(standing);
        String key = "desktop.conflicts.aside." + standing.name().toLowerCase(Locale.ROOT);
        return count == 0 ? "" : texts.get(key, count);
    }

    private boolean asideShown() {
        return model.filter().get().standings().size() > 1;
    }

    private void showAside() {
        boolean show = !asideShown();
        model.toggle(Standing.ACCEPTED, show);
        model.toggle(Standing.MUTED, show);
    }

    private void pressed(KeyEvent event) {
        ConflictRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> chosen(row.finding());
            case RIGHT, LEFT -> fold(row, event.getCode() == KeyCode.RIGHT);
            case DELETE -> accept(row.findings());
            case CONTEXT_MENU -> openMenu(row);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openMenu(ConflictRow row) {
        list.lookupAll(".list-cell").stream()
                .filter(ConflictCell.class::isInstance)
                .map(ConflictCell.class::cast)
                .filter(cell -> row.equals(cell.getItem()))
                .findFirst()
                .ifPresent(ConflictCell::openMenu);
    }

    private void fold(ConflictRow row, boolean open) {
        if (row instanceof ConflictRow.Group(var group, boolean unfolded) && unfolded != open) {
            int index = list.getSelectionModel().getSelectedIndex();
            model.unfold(group, open);
            list.getSelectionModel().select(index);
        }
    }

    private Judging judging() {
        return window.judging().get();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether it is the very snapshot the words are about
    public CardWords words() {
        if (words.snapshot() != window.snapshot().get()) {
            words = CardWords.of(window.snapshot().get(), texts);
        }
        return words;
    }

    @Override
    public boolean concerned(ConflictRow row) {
        return model.concernsSelection(row);
    }

    @Override
    public boolean deciding() {
        return judging().possible();
    }

    @Override
    public void chosen(Finding finding) {
        jumping = true;
        model.jumpTo(finding);
        jumping = false;
    }

    @Override
    public void unfold(ConflictRow.Group group) {
        model.unfold(group.group(), !group.unfolded());
    }

    @Override
    public void accept(List<Finding> findings) {
        if (deciding()) {
            AcceptDialog.ask(list.getScene().getWindow(), texts, words(), findings)
                    .ifPresent(reason -> judging().accept(findings, reason));
        }
    }

    @Override
    public void reopen(List<Finding> findings) {
        judging().reopen(findings);
    }

    @Override
    public void mute(Finding finding, boolean muted) {
        judging().mute(finding.kind(), muted);
    }

    @Override
    public void explain(Finding finding, Region card) {
        TimeWords times = new TimeWords(window.snapshot().get().programme(), texts);
        new SincePopup(texts, at -> moment(times, at)).show(finding, words(), judging(), card);
    }

    @Override
    public void propose(Finding finding, Region card) {
        RemediesPopup.show(window, finding, card);
    }

    private String moment(TimeWords times, Instant at) {
        return times.moment(at.atZone(window.zones().get().getFirst()));
    }
}
