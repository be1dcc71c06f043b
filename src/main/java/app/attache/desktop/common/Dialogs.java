package app.attache.desktop.common;

import app.attache.text.Texts;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;

/** Dialogs in the look, the direction and the language of the window: the toolkit's own buttons speak fewer languages. */
public final class Dialogs {

    private static final Map<ButtonType, String> NAMES =
            Map.of(
                    ButtonType.OK, "desktop.button.ok",
                    ButtonType.CANCEL, "desktop.button.cancel",
                    ButtonType.CLOSE, "desktop.button.close");

    private Dialogs() {}

    /** Dresses a dialog that has all its buttons, before it is shown. Call on the FX thread. */
    public static void dress(DialogPane pane, Texts texts) {
        Theme.current().dress(pane.getScene());
        Direction.turn(pane.getScene(), texts.locale());
        pane.getButtonTypes()
                .forEach(type -> {
                    Node button = pane.lookupButton(type);
                    if (NAMES.containsKey(type) && button instanceof Labeled named) {
                        named.setText(texts.get(NAMES.get(type)));
                    }
                });
    }

    /** Names the link that opens what else {@code pane} has to say; it has that already. */
    public static void nameDetails(DialogPane pane, Texts texts) {
        if (pane.lookup(".details-button") instanceof Labeled link) {
            pane.expandedProperty()
                    .subscribe(open ->
                            link.setText(
                                    texts.get(
                                            open ? "desktop.button.less" : "desktop.button.more")));
        }
    }
}
