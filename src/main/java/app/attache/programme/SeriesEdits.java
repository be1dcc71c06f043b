package app.attache.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The edits by which meetings of a series change: one alone, one and all later ones, or all. What is changed of the one is taken
 * over by the others, on their own dates, at the same hours of the clock; what is not changed stays as each has it, and so does
 * what one of them has otherwise. Meetings that were changed alone before stay as they are.
 *
 * <p>Hours that clocks skip on one of the dates are those after the gap; of hours that come twice the first are meant.
 *
 * @param programme what the edits are for
 * @param series a series in it
 */
public record SeriesEdits(Programme programme, Series series) {

    public SeriesEdits {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(series, "series");
    }

    /** Changes one meeting alone, which no longer changes with the others. */
    public List<Edit> thisOne(Meeting after) {
        List<Edit> edits = new ArrayList<>();
        replace(programme.get(after.id()), after, edits);
        List<Series.Occurrence> occurrences =
                series.occurrences().stream()
                        .map(it ->
                                it.meeting().equals(after.id())
                                        ? new Series.Occurrence(it.date(), it.meeting(), true)
                                        : it)
                        .toList();
        replace(series, series.withOccurrences(occurrences), edits);
        return edits;
    }

    /**
     * Changes all meetings.
     *
     * @throws SeriesRefused when the date of {@code after} is another, and the dates moved so follow no rule
     */
    public List<Edit> all(Meeting after) {
        List<Edit> edits = new ArrayList<>();
        replace(series, changed(series, after, edits), edits);
        return edits;
    }

    /**
     * Changes a meeting and all later ones, which become a series of their own. Of the first meeting it changes all.
     *
     * @param id of the new series; free
     * @throws SeriesRefused when the date of {@code after} is another, and the dates moved so follow no rule
     */
    public List<Edit> thisAndLater(Meeting after, Id<Series> id) {
        LocalDate date = occurrence(after).date();
        if (series.occurrences().stream().noneMatch(it -> it.date().isBefore(date))) {
            return all(after);
        }
        Series earlier =
                part(series, series.recurrence().until(date.minusDays(1)), it -> it.isBefore(date));
        Series later =
                part(series.withId(id), series.recurrence().from(date), it -> !it.isBefore(date));
        List<Edit> edits = new ArrayList<>();
        replace(series, earlier, edits);
        edits.add(new Edit.Added(changed(later, after, edits)));
        return edits;
    }

    /**
     * Takes one meeting out: it is removed, and its date is cancelled.
     *
     * @throws SeriesRefused when it is the only one left
     */
    public List<Edit> cancel(Id<Meeting> meeting) {
        Meeting removed = programme.get(meeting);
        Series.Occurrence occurrence = occurrence(removed);
        if (series.occurrences().size() == 1) {
            throw SeriesRefused.empty();
        }
        List<Series.Occurrence> left =
                series.occurrences().stream().filter(it -> !it.equals(occurrence)).toList();
        List<LocalDate> cancelled = new ArrayList<>(series.cancelled());
        cancelled.add(occurrence.date());
        return List.of(
                new Edit.Removed(removed),
                new Edit.Replaced(series, series.withOccurrences(left).withCancelled(cancelled)));
    }

    private Series.Occurrence occurrence(Meeting meeting) {
        return series.occurrence(meeting.id())
                .orElseThrow(() ->
                        new IllegalArgumentException(meeting.id() + " is not of " + series.id()));
    }

    private static Series part(Series whole, Recurrence recurrence, Predicate<LocalDate> in) {
        return new Series(
                whole.id(),
                whole.name(),
                recurrence,
                whole.occurrences().stream().filter(it -> in.test(it.date())).toList(),
                whole.cancelled().stream().filter(in).toList(),
                whole.notes());
    }

    /** The series after all its meetings that are not detached took over what {@code after} changes. */
    private Series changed(Series of, Meeting after, List<Edit> edits) {
        Meeting before = programme.get(after.id());
        Takeover takeover = new Takeover(before, after);
        for (Series.Occurrence occurrence : of.occurrences()) {
            Meeting meeting = programme.get(occurrence.meeting());
            if (meeting.id().equals(after.id())) {
                replace(meeting, after, edits);
            } else if (!occurrence.detached()) {
                replace(meeting, takeover.in(meeting), edits);
            }
        }
        long days = Takeover.days(before.time().start(), after.time().start());
        Series named = of.name().equals(before.title()) ? of.withName(after.title()) : of;
        return days == 0 ? named : shifted(named, days);
    }

    private static Series shifted(Series series, long days) {
        return new Series(
                series.id(),
                series.name(),
                series.recurrence().shifted(days).orElseThrow(SeriesRefused::unruly),
                series.occurrences().stream()
                        .map(it ->
                                new Series.Occurrence(
                                        it.date().plusDays(days), it.meeting(), it.detached()))
                        .toList(),
                series.cancelled().stream().map(date -> date.plusDays(days)).toList(),
                series.notes());
    }

    private static void replace(Entity before, Entity after, List<Edit> edits) {
        if (!before.equals(after)) {
            edits.add(new Edit.Replaced(before, after));
        }
    }
}
