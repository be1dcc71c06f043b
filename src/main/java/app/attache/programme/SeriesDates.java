package app.attache.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The edits by which a series is held on other dates, and the meetings with it. */
public final class SeriesDates {

    /** What became of one meeting says nothing about the next. */
    private static final Set<Status> OVER = Set.of(Status.HELD, Status.CANCELLED);

    private SeriesDates() {}

    /**
     * A series with its meetings, made after one of them.
     *
     * @param id of the series; free
     * @param model the first meeting, on the first date of {@code recurrence} at its place; in the programme or not
     * @param ids free ids for the other meetings, one for each date; the first date is not asked for
     */
    public static List<Edit> create(
            Programme programme,
            Id<Series> id,
            Meeting model,
            Recurrence recurrence,
            Function<LocalDate, Id<Meeting>> ids) {
        Series one =
                new Series(
                        id,
                        model.title(),
                        recurrence,
                        List.of(new Series.Occurrence(recurrence.first(), model.id(), false)),
                        List.of(),
                        Notes.NONE);
        List<Edit> edits = new ArrayList<>();
        if (!programme.contains(model.id())) {
            edits.add(new Edit.Added(model));
        }
        edits.addAll(filled(programme, one, model, ids));
        return edits;
    }

    /**
     * The edits after which {@code series} is held on every date that its recurrence gives and that is not cancelled: where
     * it has no meeting it gets one, after the meeting held last before that date, or first after it; meetings that it had in
     * the programme and has no more are removed. One that was changed alone is no model while there is another.
     *
     * @param series as it is to be, in the programme or not; with at least one meeting, all in the programme
     * @param ids a free id for the meeting on a date
     * @throws SeriesRefused when it has no meeting
     */
    public static List<Edit> held(
            Programme programme, Series series, Function<LocalDate, Id<Meeting>> ids) {
        if (series.occurrences().isEmpty()) {
            throw SeriesRefused.empty();
        }
        Meeting first = programme.get(series.occurrences().getFirst().meeting());
        List<Edit> edits = new ArrayList<>();
        programme
                .find(series.id())
                .ifPresent(before ->
                        before.occurrences().stream()
                                .map(Series.Occurrence::meeting)
                                .filter(it -> series.occurrence(it).isEmpty())
                                .map(programme::get)
                                .forEach(it -> edits.add(new Edit.Removed(it))));
        edits.addAll(filled(programme, series, first, ids));
        return edits;
    }

    private static List<Edit> filled(
            Programme programme,
            Series series,
            Meeting first,
            Function<LocalDate, Id<Meeting>> ids) {
        Set<LocalDate> settled = new HashSet<>(series.cancelled());
        series.occurrences().forEach(it -> settled.add(it.date()));
        List<Series.Occurrence> occurrences = new ArrayList<>(series.occurrences());
        List<Edit> edits = new ArrayList<>();
        for (LocalDate date : series.recurrence().dates()) {
            if (!settled.contains(date)) {
                Series.Occurrence like = model(series, date);
                Meeting model = programme.find(like.meeting()).orElse(first);
                Meeting meeting = after(model, like.date(), date, ids);
                edits.add(new Edit.Added(meeting));
                occurrences.add(new Series.Occurrence(date, meeting.id(), false));
            }
        }
        Series whole = series.withOccurrences(occurrences);
        Optional<Series> before = programme.find(series.id());
        if (before.isEmpty()) {
            edits.add(new Edit.Added(whole));
        } else if (!before.get().equals(whole)) {
            edits.add(new Edit.Replaced(before.get(), whole));
        }
        return edits;
    }

    private static Meeting after(
            Meeting like, LocalDate held, LocalDate date, Function<LocalDate, Id<Meeting>> ids) {
        long days = ChronoUnit.DAYS.between(held, date);
        Status status = OVER.contains(like.status()) ? Status.PLANNED : like.status();
        return like.with(it ->
                it.id(ids.apply(date)).status(status).time(Takeover.moved(like.time(), days)));
    }

    private static Series.Occurrence model(Series series, LocalDate date) {
        Comparator<Series.Occurrence> ownFirst = Comparator.comparing(Series.Occurrence::detached);
        return series.occurrences().stream()
                .min(
                        ownFirst.thenComparing(it -> it.date().isAfter(date))
                                .thenComparingLong(
                                        it -> Math.abs(ChronoUnit.DAYS.between(it.date(), date))))
                .orElseThrow();
    }

    /**
     * The series without some of its meetings, which are cancelled on their dates; at its end it is held until the last that
     * is left. Empty when none is left.
     */
    public static Optional<Series> without(Series series, Set<? extends Id<?>> meetings) {
        List<Series.Occurrence> left =
                series.occurrences().stream()
                        .filter(it -> !meetings.contains(it.meeting()))
                        .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = left.getLast().date();
        List<LocalDate> cancelled = new ArrayList<>(series.cancelled());
        series.occurrences().stream()
                .filter(it -> meetings.contains(it.meeting()))
                .forEach(it -> cancelled.add(it.date()));
        boolean ends = series.occurrences().getLast().date().isAfter(last);
        return Optional.of(
                new Series(
                        series.id(),
                        series.name(),
                        ends ? series.recurrence().until(last) : series.recurrence(),
                        left,
                        ends
                                ? cancelled.stream().filter(it -> !it.isAfter(last)).toList()
                                : cancelled,
                        series.notes()));
    }
}
