package app.attache.visitfile;

import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Recurrence;
import app.attache.programme.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Meetings that are held again and again. */
final class SeriesShapes {

    private SeriesShapes() {}

    static Shape<Series> series() {
        var shape = new Shape.Builder<Series>();
        var name = shape.required("name", Scalars.NAME, Series::name);
        var recurrence = shape.required("recurrence", recurrence(), Series::recurrence);
        var occurrences =
                shape.optional(
                        "occurrences",
                        ListForm.lines(occurrence()).distinctBy(Series.Occurrence::date),
                        Series::occurrences,
                        List.of());
        var cancelled =
                shape.optional(
                        "cancelled",
                        ListForm.onOneLine(Times.DATE).distinctBy(date -> date),
                        Series::cancelled,
                        List.of());
        var notes = CommonShapes.notes(shape);
        return shape.made(in -> {
            checkDates(in.get(recurrence), in.get(occurrences), in.get(cancelled));
            return new Series(
                    Id.series(in.key()),
                    in.get(name),
                    in.get(recurrence),
                    in.get(occurrences),
                    in.get(cancelled),
                    in.get(notes));
        });
    }

    private static void checkDates(
            Recurrence recurrence, List<Series.Occurrence> occurrences, List<LocalDate> cancelled)
            throws Unfit {
        Set<LocalDate> free = new HashSet<>(recurrence.dates());
        for (Series.Occurrence occurrence : occurrences) {
            checkDate(occurrence.date(), free);
        }
        for (LocalDate date : cancelled) {
            checkDate(date, free);
        }
    }

    private static void checkDate(LocalDate date, Set<LocalDate> free) throws Unfit {
        if (!free.remove(date)) {
            throw new Unfit("visitfile.problem.series-date", date.toString());
        }
    }

    private static Shape<Recurrence> recurrence() {
        var shape = new Shape.Builder<Recurrence>();
        var rhythm =
                shape.required("rhythm", Scalars.word(Recurrence.Rhythm.class), Recurrence::rhythm);
        var every = shape.optional("every", Scalars.whole(1), Recurrence::every, 1);
        var days =
                shape.optional(
                        "days",
                        ListForm.onOneLine(Scalars.word(DayOfWeek.class)).distinctBy(day -> day),
                        Recurrence::days,
                        List.of());
        var first = shape.required("first", Times.DATE, Recurrence::first);
        var last = shape.required("last", Times.DATE, Recurrence::last);
        return shape.made(in -> {
            if (in.get(last).isBefore(in.get(first))) {
                throw new Unfit(
                        "visitfile.problem.ends-before",
                        in.get(last).toString(),
                        in.get(first).toString());
            }
            return new Recurrence(
                    in.get(rhythm), in.get(every), in.get(days), in.get(first), in.get(last));
        });
    }

    private static Shape<Series.Occurrence> occurrence() {
        var shape = new Shape.Builder<Series.Occurrence>();
        var date = shape.required("date", Times.DATE, Series.Occurrence::date);
        var meeting =
                shape.required(
                        "meeting", Scalars.reference(Kind.MEETING), Series.Occurrence::meeting);
        var detached =
                shape.optional("detached", Scalars.TRUTH, Series.Occurrence::detached, false);
        return shape.madeOnOneLine(
                in -> new Series.Occurrence(in.get(date), in.get(meeting), in.get(detached)));
    }
}
