package app.attache.desktop.editor;

import app.attache.desktop.common.Dialogs;
import app.attache.text.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before what was typed is lost. */
final class Discarding {

    private Discarding() {}

    /** Whether the editor may be left: nothing was typed, or the person says so. */
    static boolean agreed(Window owner, EditorModel model) {
        if (!model.touched()) {
            return true;
        }
        Texts texts = model.texts();
        ButtonType discard = new ButtonType(texts.get("editor.discard.yes"), ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(texts.get("editor.discard.no"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        texts.get("editor.discard.text"),
                        discard,
                        stay);
        alert.initOwner(owner);
        alert.setTitle(texts.get("desktop.title"));
        alert.setHeaderText(texts.get("editor.discard.header"));
        Dialogs.dress(alert.getDialogPane(), texts);
        return alert.showAndWait().filter(discard::equals).isPresent();
    }
}
