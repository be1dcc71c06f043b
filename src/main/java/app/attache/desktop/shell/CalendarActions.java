package app.attache.desktop.shell;

import app.attache.desktop.common.Action;
import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.Filter;
import app.attache.desktop.common.LaneKind;
import app.attache.desktop.common.WindowModel;
import java.util.Optional;

/** What can be done to what the calendar shows, without a change of any fact: other days, another view, more or less of it. */
final class CalendarActions {

    private final WindowModel window;
    private final DateNavigation days;

    CalendarActions(WindowModel window, DateNavigation days) {
        this.window = window;
        this.days = days;
    }

    /** States all of it among what can be done in the window. */
    void register() {
        add("go.previous", says("previous"), "Alt+←", days::previous);
        add("go.next", says("next"), "Alt+→", days::next);
        add("go.today", says("today"), "T", days::today);
        add("go.nowhere", says("nowhere"), "Esc", this::release);
        for (CalendarView view : CalendarParts.OFFERED) {
            add(
                    "view." + view.label(),
                    says("view", window.texts().get("shell.view." + view.label())),
                    "Ctrl+" + (CalendarParts.OFFERED.indexOf(view) + 1),
                    () -> window.view().set(view));
        }
        add("zoom.in", says("zoom-in"), "Ctrl++", () -> days.zoom(true));
        add("zoom.out", says("zoom-out"), "Ctrl+−", () -> days.zoom(false));
        add("zoom.usual", says("zoom-usual"), "Ctrl+0", days::usualZoom);
        for (LaneKind lanes : LaneKind.values()) {
            add(
                    "lanes." + lanes.label(),
                    says("lanes", window.texts().get("timeline.lanes." + lanes.label())),
                    "",
                    () -> show(lanes));
        }
        add(
                "zones.follow",
                window.texts().get("shell.zones.follow"),
                "",
                () -> window.followsTraveller().set(!window.followsTraveller().get()));
        add("filter.conflicts", window.texts().get("filter.conflicts"), "", this::onlyConflicts);
        add(
                "filter.everything",
                window.texts().get("filter.everything"),
                "",
                () -> window.filter().set(Filter.NONE));
    }

    private void add(String id, String label, String keys, Runnable run) {
        window.actions().add(Action.of(id, label, keys, run));
    }

    private String says(String what, Object... parts) {
        return window.texts().get("shell.act." + what, parts);
    }

    private void release() {
        window.selection().set(Optional.empty());
        window.delegation().set(Optional.empty());
    }

    private void show(LaneKind lanes) {
        window.lanes().set(lanes);
        window.view().set(CalendarView.TIMELINE);
    }

    private void onlyConflicts() {
        Filter now = window.filter().get();
        window.filter()
                .set(
                        new Filter(
                                now.delegations(),
                                now.venues(),
                                now.statuses(),
                                !now.inConflict(),
                                now.markings()));
    }
}
