package app.attache.desktop.shell;

import app.attache.desktop.common.CalendarView;
import app.attache.desktop.common.HourScale;
import app.attache.desktop.common.Period;
import app.attache.desktop.common.TimelineSpan;
import app.attache.desktop.common.WindowModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** Which days are shown, in words, and the ways from one to others. Knows no toolkit beyond properties. */
final class DateNavigation {

    private static final double ZOOM = 1.5;

    private final WindowModel window;
    private final StringBinding title;

    DateNavigation(WindowModel window) {
        this.window = window;
        this.title =
                Bindings.createStringBinding(
                        this::words,
                        window.date(),
                        window.view(),
                        window.timeline().zoom(),
                        window.timeline().start());
    }

    /** The days in words: {@code 2 – 8 February 2025}, {@code Thursday 6 February 2025}, {@code February 2025}. */
    StringBinding title() {
        return title;
    }

    void previous() {
        window.step(-1);
    }

    void next() {
        window.step(1);
    }

    /** Shows the present moment, on the calendar's own clock. */
    void today() {
        window.show(window.now().get());
    }

    void goTo(LocalDate day) {
        window.date().set(day);
    }

    /** Shows less at once, or more where {@code closer} is false: taller hours, or less time on the timeline around its middle. */
    void zoom(boolean closer) {
        if (window.view().get().hasHours()) {
            window.hours().zoom(closer ? 1 : -1);
        } else if (window.view().get() == CalendarView.TIMELINE) {
            window.timeline().zoom(closer ? 1 / ZOOM : ZOOM, middle());
        }
    }

    /** Shows as much at once as at first: a week on the timeline. */
    void usualZoom() {
        if (window.view().get().hasHours()) {
            window.hours().height().set(HourScale.USUAL);
        } else if (window.view().get() == CalendarView.TIMELINE) {
            double now = window.timeline().zoom().get().toSeconds();
            window.timeline().zoom(TimelineSpan.USUAL_ZOOM.toSeconds() / now, middle());
        }
    }

    private Instant middle() {
        return window.timeline().start().get().plus(window.timeline().zoom().get().dividedBy(2));
    }

    private String words() {
        Period period = window.period();
        return switch (window.view().get()) {
            case MONTH, AGENDA -> say("shell.month", window.date().get());
            case DAY, WORK_WEEK, WEEK, TIMELINE ->
                    period.days() == 1
                            ? say("shell.day", period.first())
                            : range(period.first(), period.last());
        };
    }

    private String range(LocalDate first, LocalDate last) {
        String from = "shell.week.day";
        if (first.getYear() != last.getYear()) {
            from = "shell.week.year";
        } else if (first.getMonth() != last.getMonth()) {
            from = "shell.week.month";
        }
        return window.texts().get("desktop.range", say(from, first), say("shell.week.year", last));
    }

    private String say(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(window.texts().get(pattern), window.texts().locale())
                .format(day);
    }
}
