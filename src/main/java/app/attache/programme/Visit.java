package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One official visit: the occasion that delegations, stays and meetings belong to.
 *
 * @param title what the visit is called on paper
 * @param host who receives, for example the country; empty when not stated
 * @param guest who comes; empty when not stated
 */
@RecordBuilder
public record Visit(Id<Visit> id, String title, String host, String guest, Notes notes)
        implements Entity, VisitBuilder.With {

    public Visit {
        Objects.requireNonNull(id, "id");
        Checks.named(title);
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(notes, "notes");
    }

    /** A builder of a visit of which only the title is known. */
    public static VisitBuilder draft(Id<Visit> id, String title) {
        return VisitBuilder.builder().id(id).title(title).host("").guest("").notes(Notes.NONE);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
