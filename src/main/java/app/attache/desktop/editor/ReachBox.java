package app.attache.desktop.editor;

import app.attache.desktop.common.RecurrenceWords;
import app.attache.desktop.editor.form.Option;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Series;
import app.attache.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;

/** Lets a person say for how many meetings of a series a change is. */
final class ReachBox {

    private ReachBox() {}

    /** Fills {@code box} for a meeting of {@code series}; the one meeting is chosen. */
    static void fill(
            ComboBox<Option> box,
            Series series,
            Id<Meeting> meeting,
            Texts texts,
            Consumer<Reach> chosen) {
        List<Option> options =
                Arrays.stream(Reach.values())
                        .map(reach ->
                                new Option(reach.name(), label(reach, series, meeting, texts)))
                        .toList();
        box.setAccessibleText(texts.get("editor.reach"));
        OptionBox.fill(box, options, Reach.ONE.name(), name -> chosen.accept(Reach.valueOf(name)));
    }

    private static String label(Reach reach, Series series, Id<Meeting> meeting, Texts texts) {
        int count = meetings(series, meeting, reach).size();
        return switch (reach) {
            case ONE -> texts.get("editor.reach.one");
            case LATER -> texts.get("editor.reach.later", count);
            case ALL -> texts.get("editor.reach.all", count);
        };
    }

    /** What the meeting is one of, in words. */
    static String of(Series series, Texts texts) {
        return texts.get(
                "editor.reach.of",
                series.name(),
                new RecurrenceWords(texts).of(series.recurrence()));
    }

    /** The meetings of {@code series} that are meant, seen from one of them. */
    static Set<Id<?>> meetings(Series series, Id<Meeting> meeting, Reach reach) {
        LocalDate from = series.occurrence(meeting).orElseThrow().date();
        return series.occurrences().stream()
                .filter(it ->
                        switch (reach) {
                            case ONE -> it.meeting().equals(meeting);
                            case LATER -> !it.date().isBefore(from);
                            case ALL -> true;
                        })
                .map(Series.Occurrence::meeting)
                .collect(Collectors.toUnmodifiableSet());
    }
}
