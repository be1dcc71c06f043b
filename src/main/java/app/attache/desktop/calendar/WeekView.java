package app.attache.desktop.calendar;

import app.attache.desktop.common.WindowModel;
import javafx.scene.layout.Region;

/** The week: days side by side, stays and legs in a band above them, meetings in lanes. Follows its model. */
public final class WeekView extends Region {

    /** A week that shows what {@code model} says and selects in it. */
    public WeekView(WindowModel model) {
        getStyleClass().add("week-view");
    }
}
