package app.attache.desktop.history;

import app.attache.programme.Origin;
import app.attache.text.Texts;
import app.attache.workspace.Step;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/**
 * Says what a step was.
 *
 * @param here the clock on which it is told when it was made
 */
public record StepWords(Texts texts, ZoneId here) {

    /** What was done: its label, with a word for undo and redo. */
    public String label(Step step) {
        String label = step.changeSet().origin().label();
        return switch (step.type()) {
            case CHANGE -> label;
            case UNDO -> texts.get("history.undo", label);
            case REDO -> texts.get("history.redo", label);
        };
    }

    /** When, by whom, how much, why, and from where it is known. */
    public String detail(Step step) {
        String author = step.changeSet().origin().author();
        String detail =
                texts.get(
                        "history.detail",
                        when(step),
                        author.isEmpty() ? texts.get("history.nobody") : author,
                        step.changeSet().edits().size());
        Origin origin = step.changeSet().origin();
        return Stream.of(origin.reason(), origin.source())
                .filter(words -> !words.isEmpty())
                .reduce(detail, (said, words) -> texts.get("history.reason", said, words));
    }

    /** When it was made: {@code Tue 4 Feb 14:02}. */
    public String when(Step step) {
        return DateTimeFormatter.ofPattern(texts.get("history.when"), texts.locale())
                .format(step.changeSet().origin().at().atZone(here));
    }
}
