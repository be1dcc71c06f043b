package app.attache.desktop.month;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Says how many meetings of a day there was no room for, and leads to them. */
final class MoreLink extends Button {

    private MonthModel.@Nullable Day day;

    MoreLink(Consumer<MoreLink> open) {
        getStyleClass().setAll("month-more");
        setMinWidth(0);
        setOnAction(_ -> open.accept(this));
    }

    void show(MonthModel.Day of, String text, String spoken) {
        day = of;
        setId("more-" + of.clock().date());
        setText(text);
        setAccessibleText(spoken);
    }

    MonthModel.Day day() {
        MonthModel.Day of = day;
        if (of == null) {
            throw new IllegalStateException("Shows no day");
        }
        return of;
    }
}
