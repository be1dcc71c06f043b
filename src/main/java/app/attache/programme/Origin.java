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
 * @param source from where the author knows of it: {@code announced Monday}; may be empty
 */
public record Origin(String label, String reason, String author, Instant at, String source) {

    public Origin {
        Checks.named(label);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
    }

    /** Of what needs no source: the author's own work. */
    public Origin(String label, String reason, String author, Instant at) {
        this(label, reason, author, at, "");
    }

    /** The same, known from {@code source}. */
    public Origin withSource(String source) {
        return new Origin(label, reason, author, at, source);
    }
}
