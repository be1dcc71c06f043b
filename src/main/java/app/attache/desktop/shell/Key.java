package app.attache.desktop.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a key does where no part of the window has a use of its own for it. */
enum Key {
    PREVIOUS,
    NEXT,
    TODAY,
    GO_TO_DATE,
    SEARCH,
    CHANGE_ITINERARY,
    UNDO,
    REDO,
    VIEW_DAY,
    VIEW_WORK_WEEK,
    VIEW_WEEK,
    VIEW_MONTH,
    VIEW_TIMELINE,
    VIEW_AGENDA,
    ZOOM_IN,
    ZOOM_OUT,
    ZOOM_USUAL,
    PALETTE,
    HISTORY,
    EDIT,
    REPEAT,
    DELETE,
    HELP,
    RELEASE;

    /**
     * What {@code event} asks for.
     *
     * @param typing whether the keyboard writes into a field, which letters and arrows belong to then
     */
    static Optional<Key> of(KeyEvent event, boolean typing) {
        if (event.isShortcutDown()) {
            return withShortcut(event);
        }
        if (event.isAltDown()) {
            return switch (event.getCode()) {
                case LEFT -> Optional.of(PREVIOUS);
                case RIGHT -> Optional.of(NEXT);
                default -> Optional.empty();
            };
        }
        return event.getCode() == KeyCode.F1 ? Optional.of(HELP) : plain(event, typing);
    }

    private static Optional<Key> withShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case E -> Optional.of(CHANGE_ITINERARY);
            case F -> Optional.of(SEARCH);
            case G -> Optional.of(GO_TO_DATE);
            case K -> Optional.of(PALETTE);
            case H -> Optional.of(HISTORY);
            case R -> Optional.of(REPEAT);
            case Z -> Optional.of(event.isShiftDown() ? REDO : UNDO);
            case Y -> Optional.of(REDO);
            case DIGIT1, NUMPAD1 -> Optional.of(VIEW_DAY);
            case DIGIT2, NUMPAD2 -> Optional.of(VIEW_WORK_WEEK);
            case DIGIT3, NUMPAD3 -> Optional.of(VIEW_WEEK);
            case DIGIT4, NUMPAD4 -> Optional.of(VIEW_MONTH);
            case DIGIT5, NUMPAD5 -> Optional.of(VIEW_TIMELINE);
            case DIGIT6, NUMPAD6 -> Optional.of(VIEW_AGENDA);
            case PLUS, EQUALS, ADD -> Optional.of(ZOOM_IN);
            case MINUS, SUBTRACT -> Optional.of(ZOOM_OUT);
            case DIGIT0, NUMPAD0 -> Optional.of(ZOOM_USUAL);
            default -> Optional.empty();
        };
    }

    private static Optional<Key> plain(KeyEvent event, boolean typing) {
        if (typing) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case LEFT, PAGE_UP -> Optional.of(PREVIOUS);
            case RIGHT, PAGE_DOWN -> Optional.of(NEXT);
            case T, HOME -> Optional.of(TODAY);
            case ESCAPE -> Optional.of(RELEASE);
            case F2 -> Optional.of(EDIT);
            case DELETE -> Optional.of(DELETE);
            default -> "?".equals(event.getText()) ? Optional.of(HELP) : Optional.empty();
        };
    }
}
