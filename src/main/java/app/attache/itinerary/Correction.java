package app.attache.itinerary;

import app.attache.programme.Edit;
import app.attache.programme.Id;
import app.attache.text.Message;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Facts are put right that no other change is for: an interpreter is named, a night is booked, a hold confirmed.
 *
 * @param label what is done, in a few words
 * @param edits the facts as they are and as they are to be, the one it is about first; at least one
 */
@RecordBuilder
public record Correction(Message label, List<Edit> edits, Map<Id<?>, Choice> choices, String reason)
        implements Change, CorrectionBuilder.With {

    /** @throws IllegalArgumentException when nothing is put right */
    public Correction {
        Objects.requireNonNull(label, "label");
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("Nothing is put right");
        }
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** Nothing is decided and no reason given. */
    public static Correction of(Message label, Edit... edits) {
        return new Correction(label, List.of(edits), Map.of(), "");
    }

    @Override
    public Id<?> subject() {
        return edits.getFirst().id();
    }
}
