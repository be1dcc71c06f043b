package app.attache.desktop.calendar;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** How far the day is scrolled, by a bar, by the wheel, or so that something is seen; the wheel makes hours taller with Ctrl. */
final class HoursScroll {

    private static final double WIDTH = 8;
    private static final double AROUND = 8;

    private final ScrollBar bar = new ScrollBar();
    private final IntConsumer zoom;
    private final Runnable moved;
    private double top;
    private double still;
    private OptionalDouble toTop = OptionalDouble.empty();

    /**
     * @param zoom makes hours taller by so many steps
     * @param moved told when it is scrolled
     */
    HoursScroll(IntConsumer zoom, Runnable moved) {
        this.zoom = zoom;
        this.moved = moved;
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.valueProperty().subscribe((_, _) -> scrolled());
    }

    ScrollBar bar() {
        return bar;
    }

    /** How much of the day is above what is in sight, in pixels. */
    double top() {
        return top;
    }

    private void scrolled() {
        top = Math.rint(bar.getValue());
        moved.run();
    }

    void wheel(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            to(top - event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            still = event.getY();
            zoom.accept(event.getDeltaY() > 0 ? 1 : -1);
        }
        event.consume();
    }

    /** Scrolls down, or up where {@code pixels} is negative, as far as the day goes. */
    void by(double pixels) {
        to(bar.getValue() + pixels);
    }

    /** Scrolls to {@code newTop}, or as far as the day goes. */
    void to(double newTop) {
        bar.setValue(Math.clamp(newTop, 0, Math.max(0, bar.getMax())));
    }

    /** Scrolls as little as shows what is from the one to the other, where so much of the day is in sight. */
    void reveal(double from, double to, double height) {
        if (to + AROUND > top + height) {
            to(to + AROUND - height);
        }
        if (from - AROUND < top) {
            to(from - AROUND);
        }
    }

    /** Hours are so many times as tall from the next layout on: what was under the pointer stays there. */
    void stretch(double taller, double hour) {
        bar.setUnitIncrement(hour);
        if (taller != 1) {
            toTop = OptionalDouble.of((top + still) * taller - still);
        }
    }

    /** Lays out the bar beside what is {@code width} and {@code height} large. */
    void layOut(Geometry geometry, double width, double height) {
        // To a whole hour, so that at the very end no label is cut at the top.
        double hour = geometry.hour();
        double over = Math.ceil(Math.max(0, geometry.day() - height) / hour) * hour;
        bar.setMax(over);
        bar.setVisibleAmount(over * height / (over + height));
        bar.setBlockIncrement(height);
        toTop.ifPresent(this::to);
        toTop = OptionalDouble.empty();
        bar.setVisible(over > 0);
        bar.resizeRelocate(width - WIDTH, 0, WIDTH, height);
    }
}
