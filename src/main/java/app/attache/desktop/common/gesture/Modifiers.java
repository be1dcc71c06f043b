package app.attache.desktop.common.gesture;

/**
 * The keys held down beside a drag.
 *
 * @param free Alt: times are not drawn to the grid
 * @param copy Ctrl, or Command: a copy is dragged; on empty ground a frame is drawn
 * @param frame Shift: on empty ground a frame is drawn around what is to be selected
 */
public record Modifiers(boolean free, boolean copy, boolean frame) {

    /** No key is held. */
    public static final Modifiers NONE = new Modifiers(false, false, false);
}
