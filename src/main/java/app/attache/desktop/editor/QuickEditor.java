package app.attache.desktop.editor;

import app.attache.desktop.common.Fxml;
import app.attache.programme.Kind;
import atlantafx.base.controls.Popover;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The few fields of a fact that are changed most, in a popover beside where it is shown. */
final class QuickEditor {

    /** The kinds that have a layout of few fields. */
    static final Set<Kind> KINDS = Set.of(Kind.MEETING, Kind.LEG, Kind.STAY, Kind.MOVEMENT);

    private final Popover popover = new Popover();
    private final EditorModel model;
    private final Consumer<EditorModel> full;
    private boolean handedOn;

    private QuickEditor(EditorModel model, Consumer<EditorModel> full) {
        this.model = model;
        this.full = full;
    }

    /**
     * Opens it at {@code anchor}.
     *
     * @param full opens the full editor with what was typed so far
     */
    static void show(Node anchor, EditorModel model, Consumer<EditorModel> full) {
        new QuickEditor(model, full).open(anchor);
    }

    private void open(Node anchor) {
        String kind = model.subject().base().id().kind().label();
        Parent form = Fxml.load("quick-" + kind, model.texts(), Map.of());
        EditorController controller = new EditorController(model, form, this::leave);
        Parent root =
                Fxml.load("quick", model.texts(), Map.of(EditorController.class, () -> controller));
        controller.onMore(this::handOn);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, controller));
        popover.setContentNode(root);
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setHideOnEscape(false);
        // A click elsewhere must not lose what was typed.
        model.onChange(() -> popover.setAutoHide(!model.touched()));
        popover.setOnHidden(_ -> {
            if (!handedOn && !model.over()) {
                model.giveUp();
            }
        });
        popover.show(anchor);
        controller.focus();
    }

    private void pressed(KeyEvent event, EditorController controller) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            controller.save();
        }
    }

    private void handOn() {
        handedOn = true;
        popover.hide();
        full.accept(model);
    }

    private void leave() {
        if (model.over()) {
            popover.hide();
        } else if (Discarding.agreed(popover.getOwnerWindow(), model)) {
            model.giveUp();
        }
    }
}
