package app.attache.desktop.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What a key does where no part of the window has a use of its own for it. */
enum Key {
    PREVIOUS("go.previous"),
    NEXT("go.next"),
    TODAY("go.today"),
    GO_TO_DATE("go.date"),
    SEARCH("go.search"),
    CHANGE_ITINERARY("command.change-itinerary"),
    UNDO("command.undo"),
    REDO("command.redo"),
    VIEW_DAY("view.day"),
    VIEW_WORK_WEEK("view.work-week"),
    VIEW_WEEK("view.week"),
    VIEW_MONTH("view.month"),
    VIEW_TIMELINE("view.timeline"),
    VIEW_AGENDA("view.agenda"),
    ZOOM_IN("zoom.in"),
    ZOOM_OUT("zoom.out"),
    ZOOM_USUAL("zoom.usual"),
    PALETTE("view.palette"),
    HISTORY("view.history"),
    EDIT("edit.selected"),
    REPEAT("edit.repeat"),
    DELETE("edit.delete"),
    HELP("command.show-keys"),
    RELEASE("go.nowhere");

    private final String action;

    Key(String action) {
        this.action = action;
    }

    /** The id of the action that it does, of all that can be done in the window. */
    String action() {
        return action;
    }

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
