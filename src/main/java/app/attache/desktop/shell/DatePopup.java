package app.attache.desktop.shell;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A month to pick a day from. */
final class DatePopup {

    private DatePopup() {}

    /** Opens at {@code day} below {@code anchor}; tells {@code picked} and closes when a person picks a day. */
    static void show(Node anchor, LocalDate day, Consumer<LocalDate> picked) {
        Calendar month = new Calendar(day);
        month.setId("date-popup");
        Popover popover = new Popover(month);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        month.valueProperty()
                .subscribe((_, chosen) -> {
                    if (chosen != null) {
                        popover.hide();
                        picked.accept(chosen);
                    }
                });
        popover.show(anchor);
    }
}
