package app.attache.desktop.calendar;

import app.attache.desktop.common.look.Extent;
import app.attache.desktop.common.look.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The lines between hours and days, and the hours that a change of the clocks skips or repeats. */
final class GridLines {

    private static final int HOURS = 24;
    private static final int DAYS = 7;

    private final Layer lines = new Layer("grid-lines");
    private final Layer changes = new Layer("clock-changes");
    private List<WeekDay> days = List.of();

    GridLines() {
        lines.put(
                IntStream.range(0, HOURS + DAYS)
                        .mapToObj(i -> region(i < HOURS ? "hour-line" : "day-line"))
                        .toList());
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    Layer lines() {
        return lines;
    }

    Layer changes() {
        return changes;
    }

    /** Shows what the clocks do on other days. */
    void show(List<WeekDay> shown) {
        days = shown;
        changes.getChildren().clear();
        List<Region> strips = new ArrayList<>();
        for (WeekDay day : shown) {
            day.grid()
                    .clockChange()
                    .ifPresent(change ->
                            strips.add(
                                    region(change.skipped() ? "clock-skipped" : "clock-repeated")));
        }
        changes.put(strips);
    }

    void place(Geometry geometry) {
        for (int hour = 0; hour < HOURS; hour++) {
            lines.getChildren()
                    .get(hour)
                    .resizeRelocate(
                            geometry.ruler(),
                            hour * geometry.hour(),
                            geometry.width() - geometry.ruler(),
                            1);
        }
        for (int day = 0; day < DAYS; day++) {
            Node line = lines.getChildren().get(HOURS + day);
            line.setVisible(day < geometry.columns());
            line.resizeRelocate(geometry.x(day), 0, 1, geometry.day());
        }
        placeChanges(geometry);
    }

    private void placeChanges(Geometry geometry) {
        int strip = 0;
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).grid().clockChange().isPresent()) {
                Extent wall = days.get(day).grid().clockChange().get().wall();
                changes.getChildren()
                        .get(strip++)
                        .resizeRelocate(
                                geometry.x(day) + 1,
                                geometry.y(wall.from()),
                                geometry.columnWidth(day) - 1,
                                geometry.y(wall.length()));
            }
        }
    }
}
