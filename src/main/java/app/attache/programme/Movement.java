package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A ground transfer within a city.
 *
 * @param time from leaving the one door to arriving at the other
 * @param vehicles how, in words: {@code motorcade, 5 cars}; empty when not stated
 * @param people who is moved, each once
 */
@RecordBuilder
public record Movement(
        Id<Movement> id,
        Id<Delegation> delegation,
        Id<Venue> from,
        Id<Venue> to,
        TimeSpan time,
        String vehicles,
        List<Id<Person>> people,
        Status status,
        Notes notes)
        implements Entity, MovementBuilder.With {

    public Movement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(vehicles, "vehicles");
        people = List.copyOf(people);
        if (people.stream().distinct().count() != people.size()) {
            throw new IllegalArgumentException("The same person twice in " + id);
        }
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(notes, "notes");
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.concat(Stream.of(delegation, from, to), people.stream());
    }
}
