package app.attache.desktop.inspector;

import app.attache.desktop.common.FactNames;
import app.attache.desktop.common.FactTimes;
import app.attache.desktop.common.TimeWords;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Meeting;
import app.attache.programme.Origin;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import app.attache.workspace.Step;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what became of a fact: {@code moved Tue 4 Feb 14:02 by A. Planner: was Thu 6 Feb 13:25 – 14:20 – announced
 * Monday}.
 *
 * @param here the clock on which it is told when a step was made
 */
record FactHistory(Programme programme, Texts texts, ZoneId here) {

    private static final int MOST = 8;

    /** A line for each step, the newest first; of a long history its newest part. */
    List<String> lines(List<Step> steps) {
        return steps.reversed().stream().limit(MOST).map(this::line).toList();
    }

    private String line(Step step) {
        String key = "inspector.history.changed";
        String was = step.changeSet().origin().label();
        Edit edit = step.changeSet().edits().getFirst();
        switch (edit) {
            case Edit.Added _ -> key = "inspector.history.added";
            case Edit.Removed _ -> key = "inspector.history.removed";
            case Edit.Replaced(Entity before, Entity after) -> {
                Optional<TimeSpan> span = span(before);
                if (span.isPresent() && !span.equals(span(after))) {
                    key = "inspector.history.moved";
                    was = new TimeWords(programme, texts).when(span.get());
                } else if (!place(before).equals(place(after))) {
                    key = "inspector.history.rehoused";
                    was = where(place(before));
                }
            }
        }
        String author = step.changeSet().origin().author();
        String said =
                texts.get(
                        key,
                        when(step),
                        author.isEmpty() ? texts.get("inspector.history.nobody") : author,
                        was);
        Origin origin = step.changeSet().origin();
        String whole =
                Stream.of(origin.reason(), origin.source())
                        .filter(words -> !words.isEmpty())
                        .reduce(
                                said,
                                (line, words) -> texts.get("inspector.history.why", line, words));
        return step.type() == Step.Type.UNDO ? texts.get("inspector.history.undone", whole) : whole;
    }

    private Optional<TimeSpan> span(Entity fact) {
        return new FactTimes(programme).spanOf(fact);
    }

    private static Place place(Entity fact) {
        return fact instanceof Meeting meeting ? meeting.place() : Place.UNSTATED;
    }

    // The venue may be gone by now.
    private String where(Place place) {
        boolean known = place.references().allMatch(programme::contains);
        String said = known ? new FactNames(programme, texts).place(place) : "";
        return said.isEmpty() ? texts.get("inspector.history.nowhere") : said;
    }

    private String when(Step step) {
        return DateTimeFormatter.ofPattern(texts.get("inspector.history.when"), texts.locale())
                .format(step.changeSet().origin().at().atZone(here));
    }
}
