package app.attache.desktop.common.hands;

import app.attache.desktop.common.Actions;
import javafx.scene.input.KeyEvent;

/** The keys that do something to all that is selected, in whatever view it is. */
public final class EditKeys {

    private EditKeys() {}

    /**
     * Does what a key means together with the one for shortcuts.
     *
     * @param actions what can be done in the window
     * @return whether it means anything
     */
    public static boolean pressed(Actions actions, KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> actions.run("calendar.select-day");
            case C -> actions.run("calendar.copy");
            case X -> actions.run("calendar.cut");
            case V -> actions.run("calendar.paste");
            case D -> actions.run("calendar.duplicate");
            default -> {
                return false;
            }
        }
        return true;
    }
}
