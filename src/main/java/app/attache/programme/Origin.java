package app.attache.programme;

import java.time.Instant;
import java.util.Objects;

/**
 * Who made a change, when, and what it is called.
 *
 * @param label the change in a few words, as the undo menu names it
 * @param reason why, in the author's words; may be empty
 * @param author who
 * @param at when it was decided
 */
public record Origin(String label, String reason, String author, Instant at) {

    public Origin {
        Checks.named(label);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
    }
}
