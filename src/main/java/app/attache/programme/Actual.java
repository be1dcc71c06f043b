package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a thing really was, beside when it was planned.
 *
 * @param item the meeting, leg or movement it tells of
 * @param time when it began and ended, as recorded
 */
@RecordBuilder
public record Actual(Id<Actual> id, Id<?> item, TimeSpan time, Notes notes)
        implements Entity, ActualBuilder.With {

    public Actual {
        Objects.requireNonNull(id, "id");
        switch (item.kind()) {
            case MEETING, LEG, MOVEMENT -> {}
            default -> throw new IllegalArgumentException("Takes no time: " + item);
        }
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(notes, "notes");
    }

    /** What was recorded of {@code item} in {@code programme}; of several records the one with the smallest id. */
    public static Optional<Actual> of(Id<?> item, Programme programme) {
        return programme.all(Actual.class).stream()
                .filter(actual -> actual.item().equals(item))
                .min(Comparator.comparing(Actual::id));
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(item);
    }
}
