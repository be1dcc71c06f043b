package app.attache.desktop.common.hands;

import app.attache.desktop.common.Actions;
import javafx.scene.input.KeyEvent;

/** The keys that do something to all that is selected, in whatever view it is. */
public final class EditKeys {

    /** The actions are the calendar's, whatever view their keys are pressed in. */
    private static final String ACTION = "calendar.";

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
            case A -> actions.run(ACTION + "select-day");
            case C -> actions.run(ACTION + "copy");
            case X -> actions.run(ACTION + "cut");
            case V -> actions.run(ACTION + "paste");
            case D -> actions.run(ACTION + "duplicate");
            default -> {
                return false;
            }
        }
        return true;
    }
}
