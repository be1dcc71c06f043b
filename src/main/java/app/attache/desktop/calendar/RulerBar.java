package app.attache.desktop.calendar;

import app.attache.desktop.common.HourScale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The hours at the left, on one clock beside the other. */
final class RulerBar extends Region {

    private final List<List<Text>> clocks = new ArrayList<>();
    private double hourHeight = HourScale.USUAL;

    RulerBar() {
        getStyleClass().add("hour-ruler");
        setMouseTransparent(true);
    }

    /** Shows the hours of {@code day} on each of the clocks, the first of which governs. */
    void show(LocalDate day, List<ZoneId> zones, Locale locale) {
        while (clocks.size() > zones.size()) {
            getChildren().removeAll(clocks.removeLast());
        }
        while (clocks.size() < zones.size()) {
            clocks.add(column(clocks.isEmpty()));
            getChildren().addAll(clocks.getLast());
        }
        for (int i = 0; i < zones.size(); i++) {
            List<String> labels = RulerLabels.of(day, zones.getFirst(), zones.get(i), locale);
            for (int hour = 0; hour < labels.size(); hour++) {
                clocks.get(i).get(hour).setText(labels.get(hour));
            }
        }
        requestLayout();
    }

    /** Makes each hour {@code height} pixels tall. */
    void hour(double height) {
        if (height != hourHeight) {
            hourHeight = height;
            requestLayout();
        }
    }

    private static List<Text> column(boolean first) {
        List<Text> column = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            Text text = new Text();
            text.getStyleClass().add(first ? "ruler-hour" : "ruler-other");
            text.setManaged(false);
            column.add(text);
        }
        return column;
    }

    @Override
    protected void layoutChildren() {
        double one = getWidth() / Math.max(1, clocks.size());
        for (int i = 0; i < clocks.size(); i++) {
            for (int hour = 0; hour < clocks.get(i).size(); hour++) {
                Text text = clocks.get(i).get(hour);
                double x =
                        i == 0
                                ? RulerLabels.FIRST
                                : (i + 1) * one
                                        - RulerLabels.GAP
                                        - text.getLayoutBounds().getWidth();
                text.relocate(Math.rint(x), hour * hourHeight + 2);
            }
        }
    }
}
