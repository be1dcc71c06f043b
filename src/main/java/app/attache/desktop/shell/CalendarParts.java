package app.attache.desktop.shell;

import app.attache.desktop.agenda.AgendaView;
import app.attache.desktop.calendar.WeekView;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.WindowModel;
import app.attache.desktop.month.MonthView;
import app.attache.desktop.timeline.TimelineView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The views of the calendar, one of them to be seen; each is made when it is first asked for. */
final class CalendarParts {

    /** The views that there are, in the order of their keys. */
    static final List<CalendarView> OFFERED = List.of(CalendarView.values());

    private final WindowModel window;
    private final StackPane place;
    private final Map<CalendarView, Node> made = new EnumMap<>(CalendarView.class);

    /** @param place where the views go, below whatever is in it */
    CalendarParts(WindowModel window, StackPane place) {
        this.window = window;
        this.place = place;
        window.view().subscribe(this::show);
    }

    /** The view that is to be seen. */
    Node shown() {
        return part(window.view().get());
    }

    private void show(CalendarView view) {
        Node shown = part(view);
        made.values().forEach(part -> part.setVisible(part.equals(shown)));
    }

    private Node part(CalendarView view) {
        CalendarView kind = view.hasHours() ? CalendarView.WEEK : view;
        Node known = made.get(kind);
        if (known != null) {
            return known;
        }
        Node part = make(kind);
        made.put(kind, part);
        place.getChildren().addFirst(part);
        return part;
    }

    private Node make(CalendarView kind) {
        return switch (kind) {
            case MONTH -> new MonthView(window);
            case TIMELINE -> new TimelineView(window);
            case AGENDA -> new AgendaView(window);
            case DAY, WORK_WEEK, WEEK -> new WeekView(window);
        };
    }
}
