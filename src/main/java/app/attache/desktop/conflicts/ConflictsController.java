package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.desktop.common.Labels;
import app.attache.desktop.common.WindowModel;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Joins the list of conflicts to its model. */
public final class ConflictsController {

    private final WindowModel window;
    private final ConflictsModel model;
    private boolean jumping;

    @FXML private ListView<Finding> list;
    @FXML private ToggleButton all;
    @FXML private ToggleButton ofSelection;

    /** The conflicts of what {@code window} shows. */
    public ConflictsController(WindowModel window) {
        this.window = window;
        this.model = new ConflictsModel(window);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new FindingCell(model, this::jump));
        Label placeholder = Labels.wrapped("", "quiet");
        list.setPlaceholder(placeholder);
        model.shown()
                .subscribe(findings -> {
                    list.getItems().setAll(findings);
                    Labels.say(placeholder, model.nothing());
                });
        window.snapshot().subscribe(this::count);
        window.selection().subscribe(this::selected);
        all.setOnAction(_ -> narrow(false));
        ofSelection.setOnAction(_ -> narrow(true));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count();
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
        all.setText(window.texts().get("desktop.conflicts.all", model.countOfAll()));
        ofSelection.setText(
                window.texts().get("desktop.conflicts.of-selection", model.countOfSelection()));
        ofSelection.setDisable(window.selection().get().isEmpty());
    }

    private void jump(Finding finding) {
        jumping = true;
        model.jumpTo(finding);
        jumping = false;
    }

    private void pressed(KeyEvent event) {
        Finding finding = list.getSelectionModel().getSelectedItem();
        boolean asked = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (asked && finding != null) {
            jump(finding);
            event.consume();
        }
    }
}
