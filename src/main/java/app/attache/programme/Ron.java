package app.attache.programme;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A night's lodging ("remain overnight").
 *
 * @param night the date of the evening, at the place of the stay
 * @param lodging how firm the lodging is
 */
public record Ron(LocalDate night, Lodging lodging) implements Comparable<Ron> {

    /** How firm a night's lodging is. */
    public enum Lodging {
        /** Needed, and not asked for yet. */
        NEEDED,
        REQUESTED,
        CONFIRMED
    }

    public Ron {
        Objects.requireNonNull(night, "night");
        Objects.requireNonNull(lodging, "lodging");
    }

    /** By date. */
    @Override
    public int compareTo(Ron other) {
        return night.compareTo(other.night);
    }
}
