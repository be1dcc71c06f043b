package app.attache.desktop.settings;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Fxml;
import app.attache.programme.Programme;
import app.attache.programme.RuleSettings;
import app.attache.text.Texts;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks by which limits a file judges. */
public final class SettingsWindow {

    private SettingsWindow() {}

    /**
     * Waits for the person, who can finish once nothing is wrong.
     *
     * @return the settings to put in force; empty when the person gives up
     */
    public static Optional<RuleSettings> ask(Window owner, Texts texts, Programme programme) {
        SettingsModel model = new SettingsModel(RuleSettings.of(programme), texts);
        SettingsController controller = new SettingsController(model, programme, texts);
        Parent form =
                Fxml.load(
                        "rule-settings", texts, Map.of(SettingsController.class, () -> controller));
        ButtonType save = new ButtonType(texts.get("settings.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType usual = new ButtonType(texts.get("settings.reset"), ButtonBar.ButtonData.LEFT);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get("settings.header"));
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(form);
        pane.getButtonTypes().setAll(usual, save, ButtonType.CANCEL);
        dialog.setResizable(true);
        Dialogs.dress(pane, texts);
        Node saving = pane.lookupButton(save);
        saving.setId("save-settings");
        saving.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    if (!controller.complete()) {
                        event.consume();
                    }
                });
        Node resetting = pane.lookupButton(usual);
        resetting.setId("reset-settings");
        resetting.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    controller.reset();
                    event.consume();
                });
        return dialog.showAndWait().filter(button -> button == save).flatMap(_ -> model.settings());
    }
}
