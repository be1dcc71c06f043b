package app.attache.desktop.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How tall an hour is in a day or a week, in pixels. For the FX thread once the window is shown. */
public final class HourScale {

    /** To begin with. */
    public static final double USUAL = 50;

    /** The least that it can be. */
    public static final double SHORTEST = 24;

    /** The most that it can be: a step of five minutes is ten pixels. */
    public static final double TALLEST = 120;

    private static final double STEP = 1.2;

    private final DoubleProperty height = new SimpleDoubleProperty(USUAL);

    /** The height, from {@link #SHORTEST} to {@link #TALLEST}. */
    public DoubleProperty height() {
        return height;
    }

    /** Makes hours taller, or shorter where {@code steps} is negative. */
    public void zoom(int steps) {
        double wanted = Math.rint(height.get() * Math.pow(STEP, steps));
        height.set(Math.clamp(wanted, SHORTEST, TALLEST));
    }
}
