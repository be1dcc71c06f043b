package app.attache.desktop.shell;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the passphrase of a file, or for one to protect a new file with. */
final class PassphraseDialog {

    private final Dialog<char[]> dialog = new Dialog<>();
    private final PasswordField field = new PasswordField();
    private final VBox content = new VBox(8);

    private PassphraseDialog(Window owner, Texts texts, String header) {
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(header);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        field.setId("passphrase");
        field.setAccessibleText(texts.get("shell.passphrase.field"));
        content.setPrefWidth(420);
        dialog.getDialogPane().setContent(content);
        Dialogs.dress(dialog.getDialogPane(), texts);
        dialog.setOnShown(_ -> Platform.runLater(field::requestFocus));
    }

    /**
     * Asks for the passphrase of {@code file}.
     *
     * @param reason why it is asked for, for example that the last one was wrong
     * @return the passphrase, which its user wipes; empty when the person gives up
     */
    static Optional<char[]> ask(Window owner, Texts texts, String file, String reason) {
        PassphraseDialog asked =
                new PassphraseDialog(owner, texts, texts.get("shell.passphrase.ask", file));
        Label why = Labels.wrapped(reason, "quiet");
        why.setId("passphrase-reason");
        asked.content.getChildren().setAll(why, asked.field);
        asked.okWhen(() -> !asked.field.getText().isEmpty());
        return asked.answer();
    }

    /**
     * Asks for a passphrase to protect a new file with, twice.
     *
     * @return the passphrase, of no characters for a file that is not encrypted; empty when the person gives up
     */
    static Optional<char[]> choose(Window owner, Texts texts) {
        PassphraseDialog asked =
                new PassphraseDialog(owner, texts, texts.get("shell.passphrase.choose"));
        PasswordField again = new PasswordField();
        again.setId("passphrase-again");
        again.setAccessibleText(texts.get("shell.passphrase.again"));
        Label differ = Labels.wrapped(texts.get("shell.passphrase.differ"), "problem");
        differ.visibleProperty()
                .bind(Bindings.notEqual(asked.field.textProperty(), again.textProperty()));
        asked.content
                .getChildren()
                .setAll(
                        Labels.wrapped(texts.get("shell.passphrase.explain"), "quiet"),
                        Labels.of(texts.get("shell.passphrase.field")),
                        asked.field,
                        Labels.of(texts.get("shell.passphrase.again")),
                        again,
                        differ);
        asked.okWhen(() -> asked.field.getText().equals(again.getText()), again);
        return asked.answer();
    }

    private void okWhen(BooleanSupplier fits, PasswordField... others) {
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        Runnable judge = () -> ok.setDisable(!fits.getAsBoolean());
        field.textProperty().subscribe(judge);
        for (PasswordField other : others) {
            other.textProperty().subscribe(judge);
        }
        judge.run();
    }

    private Optional<char[]> answer() {
        dialog.setResultConverter(
                button -> button == ButtonType.OK ? field.getText().toCharArray() : null);
        return dialog.showAndWait();
    }
}
