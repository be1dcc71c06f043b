package app.attache.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A conflict that somebody has decided to live with.
 *
 * <p>It refers to no facts: it outlives what it is about, and holds again when a step is taken back. It holds only as long as
 * the finding is the one that was accepted, which {@code state} tells.
 *
 * @param finding the key of the finding
 * @param state what was found when it was accepted, in one line; a finding of the same key that is found differently is
 *     not accepted
 * @param reason why it is accepted
 * @param by who accepted it; empty when that is not known
 * @param at when
 */
@RecordBuilder
public record Acceptance(
        Id<Acceptance> id,
        String finding,
        String state,
        String reason,
        String by,
        Instant at,
        Notes notes)
        implements Entity, AcceptanceBuilder.With {

    /** @throws IllegalArgumentException when a text is blank */
    public Acceptance {
        Objects.requireNonNull(id, "id");
        require(finding, "finding");
        require(state, "state");
        require(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(notes, "notes");
    }

    private static void require(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Accepted without a " + what);
        }
    }

    @Override
    public Stream<Id<?>> references() {
        return Stream.empty();
    }
}
