package app.attache.desktop.shell;

import app.attache.desktop.common.Dialogs;
import app.attache.desktop.common.Labels;
import app.attache.text.Texts;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Says which keys do what. */
final class KeysHelp {

    private static final List<String> KEYS =
            List.of(
                    "shell.keys.week",
                    "shell.keys.views",
                    "shell.keys.zoom",
                    "shell.keys.today",
                    "shell.keys.date",
                    "shell.keys.search",
                    "shell.keys.parts",
                    "shell.keys.choose",
                    "shell.keys.release",
                    "shell.keys.palette",
                    "shell.keys.history",
                    "shell.keys.new",
                    "shell.keys.edit",
                    "shell.keys.repeat",
                    "shell.keys.delete",
                    "shell.keys.nudge",
                    "shell.keys.resize",
                    "shell.keys.clipboard",
                    "shell.keys.drag",
                    "shell.keys.change",
                    "shell.keys.undo",
                    "shell.keys.redo",
                    "shell.keys.files",
                    "shell.keys.help");

    private KeysHelp() {}

    static void show(Window owner, Texts texts) {
        GridPane table = new GridPane(18, 7);
        table.setId("keys-help");
        for (String key : KEYS) {
            table.addRow(table.getRowCount(), whole(key + "-keys", texts), whole(key, texts));
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("desktop.title"));
        dialog.setHeaderText(texts.get("shell.menu.keys"));
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        Dialogs.dress(dialog.getDialogPane(), texts);
        dialog.show();
    }

    private static Label whole(String key, Texts texts) {
        Label label = Labels.of(texts.get(key));
        if (key.endsWith("-keys")) {
            label.getStyleClass().add("key");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
