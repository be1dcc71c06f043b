package app.attache.desktop.editor.form;

import app.attache.programme.Id;
import app.attache.programme.Notes;
import app.attache.programme.Recurrence;
import app.attache.programme.Recurrence.Rhythm;
import app.attache.programme.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How it is filled in on which dates something is held. It begins where it begins; of its meetings it keeps those that are on
 * one of the new dates.
 */
public final class SeriesForm implements FactForm<Series> {

    @Override
    public List<Input.Field> fields() {
        return List.of(
                Input.Field.text("name"),
                Input.Field.one("rhythm", choices -> choices.terms(Rhythm.class)),
                Input.Field.text("every"),
                Input.Field.many("weekdays", Choices::weekdays),
                Input.Field.text("until"),
                Input.Field.text("except"),
                Input.Field.text("notes"),
                Input.Field.text("source"));
    }

    @Override
    public String named() {
        return "name";
    }

    @Override
    public Values values(Series series, Written written) {
        Recurrence rule = series.recurrence();
        return new Values(
                        Map.of(
                                "name", series.name(),
                                "rhythm", Written.term(rule.rhythm()),
                                "every", Integer.toString(rule.every()),
                                "weekdays",
                                        rule.days().stream()
                                                .map(DayOfWeek::name)
                                                .collect(Collectors.joining(" ")),
                                "until", written.date(rule.last()),
                                "except", written.dates(series.cancelled())))
                .with(Written.notes(series.notes()));
    }

    @Override
    public Supplier<Series> read(Typed typed, Series base, Id<Series> id) {
        String name = typed.name("name");
        Optional<Recurrence> rule = rule(typed, base.recurrence().first());
        List<LocalDate> cancelled = typed.dates("except");
        List<Series.Occurrence> held =
                rule.map(it -> held(typed, base, it, cancelled)).orElse(List.of());
        Notes notes = typed.notes();
        return () -> new Series(id, name, rule.orElseThrow(), held, cancelled, notes);
    }

    private static Optional<Recurrence> rule(Typed typed, LocalDate first) {
        Rhythm rhythm = typed.term("rhythm", Rhythm.class);
        int every = typed.text("every").isBlank() ? 1 : typed.number("every");
        if (every < 1 || every > Recurrence.MOST_EVERY) {
            typed.wrong("every", "editor.problem.every", Recurrence.MOST_EVERY);
        }
        List<DayOfWeek> days =
                rhythm == Rhythm.WEEKLY ? typed.terms("weekdays", DayOfWeek.class) : List.of();
        if (rhythm == Rhythm.WEEKLY && !days.contains(first.getDayOfWeek())) {
            typed.wrong("weekdays", "editor.problem.first-weekday", typed.written(first));
        }
        if (!rhythm.canBeginOn(first)) {
            typed.wrong("rhythm", "editor.problem.rhythm", typed.written(first));
        }
        LocalDate last = typed.date("until");
        if (last.isBefore(first)) {
            typed.wrong("until", "editor.problem.until", typed.written(first));
        } else if (last.isAfter(first.plusDays(Recurrence.MOST_DAYS))) {
            typed.wrong("until", "editor.problem.too-long");
        }
        return typed.problems().isEmpty()
                ? Optional.of(new Recurrence(rhythm, every, days, first, last))
                : Optional.empty();
    }

    private static List<Series.Occurrence> held(
            Typed typed, Series base, Recurrence rule, List<LocalDate> cancelled) {
        Set<LocalDate> dates = new HashSet<>(rule.dates());
        cancelled.stream()
                .filter(date -> !dates.remove(date))
                .findFirst()
                .ifPresent(date ->
                        typed.wrong("except", "editor.problem.not-held", typed.written(date)));
        List<Series.Occurrence> held = new ArrayList<>(base.occurrences());
        held.removeIf(it -> !dates.contains(it.date()));
        if (held.isEmpty() && !base.occurrences().isEmpty()) {
            typed.wrong("except", "editor.problem.none-left");
        }
        return held;
    }
}
