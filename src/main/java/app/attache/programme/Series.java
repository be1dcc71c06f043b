package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Meetings that are one engagement held again and again. Each is a meeting of its own; the series says which they are, and so
 * which change together.
 *
 * @param name what the whole is called
 * @param recurrence on which dates it is held
 * @param occurrences the meetings, by date, each date and each meeting once
 * @param cancelled the dates on which it is not held after all, in order; none of those of the occurrences
 */
@RecordBuilder
public record Series(
        Id<Series> id,
        String name,
        Recurrence recurrence,
        List<Occurrence> occurrences,
        List<LocalDate> cancelled,
        Notes notes)
        implements Entity, SeriesBuilder.With {

    /**
     * One time that it is held.
     *
     * @param date the date that the recurrence gives it, whenever the meeting is now
     * @param meeting what is held
     * @param detached whether it was changed by itself, and so does not change with the others
     */
    public record Occurrence(LocalDate date, Id<Meeting> meeting, boolean detached) {

        public Occurrence {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(meeting, "meeting");
        }
    }

    /** @throws IllegalArgumentException when a date or a meeting is there twice, or a date is none of the recurrence */
    public Series {
        Objects.requireNonNull(id, "id");
        Checks.named(name);
        occurrences = occurrences.stream().sorted(Comparator.comparing(Occurrence::date)).toList();
        cancelled = List.copyOf(new TreeSet<>(cancelled));
        Set<LocalDate> free = new HashSet<>(recurrence.dates());
        Stream.concat(occurrences.stream().map(Occurrence::date), cancelled.stream())
                .filter(date -> !free.remove(date))
                .findFirst()
                .ifPresent(date -> {
                    throw new IllegalArgumentException("Held twice or never on " + date);
                });
        if (occurrences.stream().map(Occurrence::meeting).distinct().count()
                != occurrences.size()) {
            throw new IllegalArgumentException("The same meeting twice in " + id);
        }
        Objects.requireNonNull(notes, "notes");
    }

    /** The occurrence that is {@code meeting}, if one is. */
    public Optional<Occurrence> occurrence(Id<Meeting> meeting) {
        return occurrences.stream().filter(it -> it.meeting().equals(meeting)).findFirst();
    }

    /** The series in {@code programme} that {@code meeting} is of, if it is of one. */
    public static Optional<Series> of(Id<Meeting> meeting, Programme programme) {
        return programme.all(Kind.SERIES).stream()
                .map(Series.class::cast)
                .filter(series -> series.occurrence(meeting).isPresent())
                .findFirst();
    }

    @Override
    public Stream<Id<?>> references() {
        return occurrences.stream().map(Occurrence::meeting);
    }
}
