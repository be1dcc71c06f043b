package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An issue of a delegation's day briefing: what the people who hold the paper were told, and when.
 *
 * @param date the day the briefing is for
 * @param number from 1; each issue supersedes those with lower numbers
 * @param issued when it was handed out
 */
@RecordBuilder
public record Revision(
        Id<Revision> id,
        Id<Delegation> delegation,
        LocalDate date,
        int number,
        Instant issued,
        Notes notes)
        implements Entity, RevisionBuilder.With {

    public Revision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(date, "date");
        if (number < 1) {
            throw new IllegalArgumentException("Issues are numbered from 1: " + number);
        }
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(notes, "notes");
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(delegation);
    }
}
