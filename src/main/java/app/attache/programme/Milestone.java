package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A day that matters to the visit, counted from another: day 16 of a truce whose day 1 is its anchor.
 *
 * @param name what is counted: {@code Truce}
 * @param anchor the date of day 1
 * @param day the day of the count, from 1
 * @param title what that day means: {@code second-stage talks were to begin}; empty when it speaks for itself
 */
@RecordBuilder
public record Milestone(
        Id<Milestone> id, String name, LocalDate anchor, int day, String title, Notes notes)
        implements Entity, MilestoneBuilder.With {

    public Milestone {
        Objects.requireNonNull(id, "id");
        Checks.named(name);
        Objects.requireNonNull(anchor, "anchor");
        if (day < 1) {
            throw new IllegalArgumentException("Days are counted from 1: " + day);
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(notes, "notes");
    }

    /** The date it falls on. */
    public LocalDate date() {
        return anchor.plusDays(day - 1L);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
