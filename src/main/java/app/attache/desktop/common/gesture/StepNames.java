package app.attache.desktop.common.gesture;

import app.attache.desktop.common.FactNames;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.text.Texts;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What steps made by hand are called, as the undo menu names them: {@code Move Speaker Johnson to Fri 11:00}. */
public final class StepNames {

    /** Moved by so many days it is named with its date. */
    private static final int NEAR = 6;

    private final Texts texts;
    private final FactNames names;
    private final Clocks clocks;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter dayAndHour;
    private final DateTimeFormatter dateAndHour;

    /** @param clocks the clocks that the calendar shows its days on, which times are said on */
    public StepNames(Programme programme, Texts texts, Clocks clocks) {
        this.texts = texts;
        this.names = new FactNames(programme, texts);
        this.clocks = clocks;
        this.hour = DateTimeFormatter.ofPattern("HH:mm", texts.locale());
        this.dayAndHour =
                DateTimeFormatter.ofPattern(texts.get("gesture.day-and-hour"), texts.locale());
        this.dateAndHour =
                DateTimeFormatter.ofPattern(texts.get("gesture.date-and-hour"), texts.locale());
    }

    /**
     * The name of what {@code gesture} does with {@code edits}.
     *
     * @param edits at least one
     */
    public String of(Gesture gesture, List<Edit> edits) {
        return switch (gesture) {
            case Gesture.Moving moving when moving.copy() -> several("copy", edits, moving.lead());
            case Gesture.Moving moving when moving.lane().isPresent() ->
                    texts.get(
                            "gesture.step.give",
                            several("move", edits, moving.lead()),
                            names.of(moving.lane().get().to()));
            case Gesture.Moving moving -> several("move", edits, moving.lead());
            case Gesture.Resizing resizing -> resized(resizing, edits.getFirst());
            case Gesture.Creating _, Gesture.Idle _, Gesture.Pressed _, Gesture.RubberBand _ ->
                    several("create", edits, edits.getFirst().id());
        };
    }

    /** The name of the step that pastes, copies or adds {@code edits}. */
    public String pasted(List<Edit> edits) {
        return several("paste", edits, edits.getFirst().id());
    }

    private String several(String verb, List<Edit> edits, Id<?> lead) {
        Edit first =
                edits.stream()
                        .filter(edit -> edit.id().equals(lead))
                        .findFirst()
                        .orElse(edits.getFirst());
        String key = "gesture.step." + verb;
        String name = names.of(entity(first));
        String when = first.is().flatMap(this::start).map(it -> moment(it, first)).orElse("");
        return edits.size() == 1
                ? texts.get(key, name, when)
                : texts.get(key + "-several", name, when, edits.size() - 1);
    }

    private String resized(Gesture.Resizing resizing, Edit edit) {
        TimeSpan span = Timed.span(entity(edit)).orElseThrow();
        boolean start = resizing.edge() == Edge.START;
        return texts.get(
                start ? "gesture.step.begin" : "gesture.step.end",
                names.of(entity(edit)),
                hour.format(clocks.face(start ? span.start() : span.end())));
    }

    private static Entity entity(Edit edit) {
        return edit.is().or(edit::was).orElseThrow();
    }

    private Optional<ZonedDateTime> start(Entity fact) {
        return Timed.span(fact).map(span -> clocks.face(span.start()));
    }

    // The name of a day of the week says which day only near where it was.
    private String moment(ZonedDateTime time, Edit edit) {
        boolean far =
                edit.was()
                        .flatMap(this::start)
                        .filter(was -> Math.abs(ChronoUnit.DAYS.between(was, time)) >= NEAR)
                        .isPresent();
        return (far ? dateAndHour : dayAndHour).format(time);
    }
}
