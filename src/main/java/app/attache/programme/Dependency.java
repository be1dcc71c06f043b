package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that can begin only after another has ended.
 *
 * @param predecessor a meeting, leg, movement or stay that must end first
 * @param successor a meeting, leg, movement or stay that waits for it; another one
 * @param lag how long after the predecessor's end the successor may begin at the earliest
 */
@RecordBuilder
public record Dependency(
        Id<Dependency> id, Id<?> predecessor, Id<?> successor, Duration lag, Notes notes)
        implements Entity, DependencyBuilder.With {

    public Dependency {
        Objects.requireNonNull(id, "id");
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("Depends on itself: " + predecessor);
        }
        requireTimed(predecessor);
        requireTimed(successor);
        Checks.notNegative(lag, "lag");
        Objects.requireNonNull(notes, "notes");
    }

    private static void requireTimed(Id<?> item) {
        switch (item.kind()) {
            case MEETING, LEG, MOVEMENT, STAY -> {}
            default -> throw new IllegalArgumentException("Has no time to depend on: " + item);
        }
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(predecessor, successor);
    }
}
