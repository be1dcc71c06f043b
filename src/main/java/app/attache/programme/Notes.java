package app.attache.programme;

import java.util.Objects;

/**
 * Remarks on a fact, and where it is from.
 *
 * @param text free remarks, in any script; empty when there are none
 * @param source the phrase of the source that says the fact; empty when not recorded
 */
public record Notes(String text, String source) {

    /** No remarks and no source. */
    public static final Notes NONE = new Notes("", "");

    public Notes {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }
}
