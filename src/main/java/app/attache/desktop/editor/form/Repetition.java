package app.attache.desktop.editor.form;

import app.attache.desktop.common.FreshIds;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Notes;
import app.attache.programme.Programme;
import app.attache.programme.Recurrence;
import app.attache.programme.Recurrence.Rhythm;
import app.attache.programme.Series;
import app.attache.programme.Stay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the repetition of a meeting begins as: held daily while its delegation stays in the city, else weekly for four weeks.
 *
 * @param programme the facts
 */
public record Repetition(Programme programme) {

    private static final int WEEKS = 4;

    /** A series of the one meeting, with a free id. */
    public Series of(Meeting meeting) {
        LocalDate first = meeting.time().start().toLocalDate();
        Recurrence rule =
                lastDay(meeting)
                        .filter(last -> last.isAfter(first))
                        .map(last -> new Recurrence(Rhythm.DAILY, 1, List.of(), first, last))
                        .orElseGet(() ->
                                new Recurrence(
                                        Rhythm.WEEKLY,
                                        1,
                                        List.of(first.getDayOfWeek()),
                                        first,
                                        first.plusWeeks(WEEKS)));
        return new Series(
                new FreshIds(programme).of(Kind.SERIES, meeting.title()),
                meeting.title(),
                rule,
                List.of(new Series.Occurrence(first, meeting.id(), false)),
                List.of(),
                Notes.NONE);
    }

    /** The last day on which the meeting is over before the stay that it is in ends, on the meeting's clock. */
    private Optional<LocalDate> lastDay(Meeting meeting) {
        ZoneId zone = meeting.time().start().getZone();
        return programme.all(Stay.class).stream()
                .filter(stay -> meeting.delegations().contains(stay.delegation()))
                .map(Stay::time)
                .filter(stay -> stay.interval().overlaps(meeting.time().interval()))
                .map(stay -> stay.end().withZoneSameInstant(zone).toLocalDateTime())
                .map(end ->
                        end.toLocalTime().isBefore(meeting.time().end().toLocalTime())
                                ? end.toLocalDate().minusDays(1)
                                : end.toLocalDate())
                .max(Comparator.naturalOrder());
    }
}
