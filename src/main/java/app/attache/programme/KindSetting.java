package app.attache.programme;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a file wants one kind of conflict to be taken.
 *
 * @param kind the kind as it is written in keys: {@code rank-mismatch}; of a kind that no rule finds, it says nothing
 * @param weight how bad what is certain of this kind is
 * @param muted whether findings of this kind are left out of lists and counts
 */
public record KindSetting(String kind, Weight weight, boolean muted) {

    /** How bad a conflict is taken to be. */
    public enum Weight {
        /** As bad as its rule says. */
        USUAL,
        HARD,
        SOFT,
        INFO
    }

    /** What a kind's name may look like. */
    public static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException when {@code kind} cannot be the name of a kind */
    public KindSetting {
        if (!FORM.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of conflict: " + kind);
        }
        Objects.requireNonNull(weight, "weight");
    }

    /** The kind is taken as its rule says. */
    public static KindSetting usual(String kind) {
        return new KindSetting(kind, Weight.USUAL, false);
    }

    /** Whether it says nothing that does not hold anyway. */
    public boolean isUsual() {
        return weight == Weight.USUAL && !muted;
    }
}
