package app.attache.desktop.common.gesture;

/** How a view scrolls by itself while something is dragged to its edge. */
public final class AutoScroll {

    /** So near to the edge it begins, in pixels. */
    private static final double ZONE = 36;

    /** At the edge and beyond it, in pixels a second. */
    private static final double FASTEST = 900;

    private AutoScroll() {}

    /**
     * How fast to scroll, in pixels a second: below zero to the start, zero not at all.
     *
     * @param at where the pointer is, from the view's start
     * @param length how long the view is; one shorter than both zones does not scroll by itself
     */
    public static double speed(double at, double length) {
        if (length < 2 * ZONE) {
            return 0;
        }
        if (at < ZONE) {
            return -FASTEST * Math.min(1, (ZONE - at) / ZONE);
        }
        return at > length - ZONE ? FASTEST * Math.min(1, (at - length + ZONE) / ZONE) : 0;
    }
}
