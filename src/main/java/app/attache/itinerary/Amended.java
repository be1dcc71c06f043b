package app.attache.itinerary;

import java.util.Objects;

/**
 * A particular of something planned that a change may leave as it is, whatever it is when the change is planned.
 *
 * @param <T> what the particular is
 */
public sealed interface Amended<T> {

    /** It stays as it is. */
    record Kept<T>() implements Amended<T> {}

    /** It is to be this. */
    record To<T>(T value) implements Amended<T> {

        public To {
            Objects.requireNonNull(value, "value");
        }
    }

    /** It stays as it is. */
    static <T> Amended<T> kept() {
        return new Kept<>();
    }

    /** It is to be {@code value}. */
    static <T> Amended<T> to(T value) {
        return new To<>(value);
    }

    /** What it is to be where it is {@code present} now. */
    default T or(T present) {
        return switch (this) {
            case Kept<T> _ -> present;
            case To<T>(T value) -> value;
        };
    }
}
