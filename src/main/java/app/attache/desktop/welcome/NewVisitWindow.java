package app.attache.desktop.welcome;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Fxml;
import app.attache.programme.Programme;
import app.attache.text.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Asks for what a new visit begins with. */
public final class NewVisitWindow {

    /**
     * What a person stated.
     *
     * @param programme the facts that follow
     * @param label what the step that makes them is called
     * @param fileName a name for the file, without ending
     */
    public record Stated(Programme programme, String label, String fileName) {}

    private NewVisitWindow() {}

    /** Waits for the person, who can finish once nothing is wrong; empty when the person gives up. */
    public static Optional<Stated> ask(Window owner, Texts texts, Instant now) {
        NewVisitController controller = new NewVisitController(texts, now);
        Parent form =
                Fxml.load("new-visit", texts, Map.of(NewVisitController.class, () -> controller));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get("welcome.new.header"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.setResizable(true);
        Dialogs.dress(dialog.getDialogPane(), texts);
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    if (!controller.complete()) {
                        event.consume();
                        // What is wrong takes room of its own, not that of the buttons.
                        ok.getScene().getWindow().sizeToScene();
                    }
                });
        return dialog.showAndWait()
                .filter(button -> button == ButtonType.OK)
                .map(_ -> stated(texts, controller.visit()));
    }

    private static Stated stated(Texts texts, NewVisit visit) {
        String name = visit.title().strip();
        return new Stated(
                visit.facts(),
                texts.get("welcome.step.new", name),
                name.replaceAll("[\\p{Cntrl}/\\\\:;*?\"<>|]+", " ").strip());
    }
}
