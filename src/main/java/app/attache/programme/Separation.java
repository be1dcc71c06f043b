package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two that must not meet: neither is at a venue while the other is there, nor within a time of it.
 *
 * @param one a delegation or a person
 * @param other another delegation or person
 * @param buffer how long must lie between them at one venue; where the file's {@link TimeLimit#APART} is longer, that long
 */
@RecordBuilder
public record Separation(Id<Separation> id, Id<?> one, Id<?> other, Duration buffer, Notes notes)
        implements Entity, SeparationBuilder.With {

    /** @throws IllegalArgumentException when they are the same, neither kind that can meet, or the buffer is negative */
    public Separation {
        Objects.requireNonNull(id, "id");
        if (one.equals(other)) {
            throw new IllegalArgumentException("Kept apart from itself: " + one);
        }
        requireCanMeet(one);
        requireCanMeet(other);
        Checks.notNegative(buffer, "buffer");
        Objects.requireNonNull(notes, "notes");
    }

    private static void requireCanMeet(Id<?> party) {
        switch (party.kind()) {
            case DELEGATION, PERSON -> {}
            default -> throw new IllegalArgumentException("Meets nobody: " + party);
        }
    }

    /** Whether it is about {@code party}. */
    public boolean concerns(Id<?> party) {
        return one.equals(party) || other.equals(party);
    }

    /** How long must lie between them at one venue under {@code settings}. */
    public Duration buffer(RuleSettings settings) {
        Duration least = settings.time(TimeLimit.APART);
        return buffer.compareTo(least) < 0 ? least : buffer;
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.of(one, other);
    }
}
