package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How long it takes from one venue's door to another's, by car, with all that belongs to it.
 *
 * @param travel the likely time on the way
 * @param security what screening on arrival adds
 * @param bothWays whether it holds for the way back as well
 */
@RecordBuilder
public record DoorToDoor(
        Id<DoorToDoor> id,
        Id<Venue> from,
        Id<Venue> to,
        Duration travel,
        Duration security,
        boolean bothWays,
        Notes notes)
        implements Entity, DoorToDoorBuilder.With {

    public DoorToDoor {
        Objects.requireNonNull(id, "id");
        if (from.equals(to)) {
            throw new IllegalArgumentException("From a venue to itself: " + from);
        }
        Checks.notNegative(travel, "travel");
        Checks.notNegative(security, "security");
        Objects.requireNonNull(notes, "notes");
    }

    /** The whole time to allow. */
    public Duration total() {
        return travel.plus(security);
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(from, to);
    }
}
