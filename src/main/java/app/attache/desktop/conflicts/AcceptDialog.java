package app.attache.desktop.conflicts;

import app.attache.conflict.Finding;
import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks why conflicts are accepted. */
final class AcceptDialog {

    private static final int MOST_LISTED = 4;

    private AcceptDialog() {}

    /** Waits for the person, who can finish once a reason is given; empty when the person gives up. */
    static Optional<String> ask(
            Window owner, Texts texts, CardWords words, List<Finding> findings) {
        TextArea reason = new TextArea();
        reason.setId("accept-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        reason.setPromptText(texts.get("desktop.accept.example"));
        reason.setAccessibleText(texts.get("desktop.accept.reason"));
        VBox content = new VBox(6);
        findings.stream()
                .limit(MOST_LISTED)
                .forEach(it ->
                        content.getChildren()
                                .add(Labels.wrapped(words.words().title(it), "card-title")));
        if (findings.size() > MOST_LISTED) {
            content.getChildren()
                    .add(
                            Labels.of(
                                    texts.get("desktop.accept.more", findings.size() - MOST_LISTED),
                                    "quiet"));
        }
        Label name = Labels.of(texts.get("desktop.accept.reason"));
        name.setLabelFor(reason);
        content.getChildren()
                .addAll(name, reason, Labels.wrapped(texts.get("desktop.accept.void"), "quiet"));
        content.setPrefWidth(440);
        return shown(owner, texts, content, reason, findings.size());
    }

    private static Optional<String> shown(
            Window owner, Texts texts, VBox content, TextArea reason, int count) {
        ButtonType accept =
                new ButtonType(texts.get("desktop.accept.button"), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get("desktop.accept.header", count));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(accept, ButtonType.CANCEL);
        dialog.setResizable(true);
        Dialogs.dress(dialog.getDialogPane(), texts);
        Node button = dialog.getDialogPane().lookupButton(accept);
        button.setId("accept-button");
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        dialog.setOnShown(_ -> reason.requestFocus());
        return dialog.showAndWait()
                .filter(chosen -> chosen == accept)
                .map(_ -> reason.getText().strip());
    }
}
