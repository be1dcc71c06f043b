package app.attache.desktop.shell;

import app.attache.desktop.common.WindowModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;

/** Which week is shown, in words, and the ways from one to another. Knows no toolkit beyond properties. */
final class WeekNavigation {

    private final WindowModel window;
    private final StringBinding title;

    WeekNavigation(WindowModel window) {
        this.window = window;
        this.title = Bindings.createStringBinding(this::words, window.date());
    }

    /** The week in words: {@code 2 – 8 February 2025}. */
    StringBinding title() {
        return title;
    }

    void previous() {
        window.date().set(window.weekStart().minusWeeks(1));
    }

    void next() {
        window.date().set(window.weekStart().plusWeeks(1));
    }

    /** Shows the week of the present moment, on the calendar's own clock. */
    void today() {
        window.show(window.now().get());
    }

    void goTo(LocalDate day) {
        window.date().set(day);
    }

    private String words() {
        LocalDate first = window.weekStart();
        LocalDate last = first.plusDays(6);
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
