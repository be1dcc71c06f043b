package app.attache.desktop.month;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Says how many meetings of a day there was no room for, and leads to them. */
final class MoreLink extends Button {

    private MonthModel.@Nullable Day day;
    private List<MonthModel.Bar> bars = List.of();

    MoreLink(Consumer<MoreLink> open) {
        getStyleClass().setAll("month-more");
        setMinWidth(0);
        setOnAction(_ -> open.accept(this));
    }

    void show(MonthModel.Day of, List<MonthModel.Bar> over, String text, String spoken) {
        day = of;
        bars = over;
        setId("more-" + of.clock().date());
        setText(text);
        setAccessibleText(spoken);
    }

    /** The stays and journeys over the day. */
    List<MonthModel.Bar> bars() {
        return bars;
    }

    MonthModel.Day day() {
        MonthModel.Day of = day;
        if (of == null) {
            throw new IllegalStateException("Shows no day");
        }
        return of;
    }
}
