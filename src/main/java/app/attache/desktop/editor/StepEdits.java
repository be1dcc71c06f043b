package app.attache.desktop.editor;

import app.attache.desktop.common.FreshIds;
import app.attache.desktop.editor.form.Subject;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Series;
import app.attache.programme.SeriesDates;
import app.attache.programme.SeriesEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The edits that saving what an editor is on makes. A series brings its meetings with it, and a meeting others of its series.
 *
 * @param programme the facts before
 */
record StepEdits(Programme programme, Subject<?> subject) {

    /** A short id is cut off; the date in it must not be. */
    private static final int STEM = 28;

    /** The series that the fact is one meeting of; empty for what is not in the file yet. */
    Optional<Series> series() {
        return !subject.fresh() && subject.base() instanceof Meeting meeting
                ? Series.of(meeting.id(), programme)
                : Optional.empty();
    }

    /**
     * What makes {@code fact} stand in the file; nothing when it does.
     *
     * @throws app.attache.programme.SeriesRefused when the recurrence cannot say it
     */
    List<Edit> of(Entity fact, Reach reach) {
        if (!subject.fresh() && fact.equals(subject.base())) {
            return List.of();
        }
        if (fact instanceof Series held) {
            return SeriesDates.held(programme, held, date -> meeting(held.name(), date));
        }
        if (fact instanceof Meeting after && series().isPresent()) {
            return of(after, series().get(), reach);
        }
        return List.of(
                subject.fresh() ? new Edit.Added(fact) : new Edit.Replaced(subject.base(), fact));
    }

    private List<Edit> of(Meeting after, Series series, Reach reach) {
        SeriesEdits edits = new SeriesEdits(programme, series);
        return switch (reach) {
            case ONE -> edits.thisOne(after);
            case LATER ->
                    edits.thisAndLater(
                            after, new FreshIds(programme).of(Kind.SERIES, series.name()));
            case ALL -> edits.all(after);
        };
    }

    private Id<Meeting> meeting(String name, LocalDate date) {
        String stem = name.substring(0, Math.min(STEM, name.length()));
        return new FreshIds(programme).of(Kind.MEETING, stem + ' ' + date);
    }
}
