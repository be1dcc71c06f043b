package app.attache.conflict;

import app.attache.programme.Entity;
import app.attache.programme.Kind;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A rule that judges one fact with what it refers to. It may find several things wrong with it, each with its own key. Never
 * asked about what is cancelled.
 *
 * @param <T> the record of {@link #subject()}
 */
non-sealed interface FactRule<T extends Entity> extends Rule {

    /** The kind of fact that it judges, at which all ways of {@link #reads()} begin. */
    Kind subject();

    /** Finds what is wrong with {@code fact}. */
    void check(T fact, Ground ground, Consumer<Finding> found);

    /**
     * The {@link Moments} at which the mere passing of time changes what it finds about {@code fact}: from such a moment on
     * {@link Ground#asOf()} counts. None for a rule that does not ask what time it is; one may be told twice.
     */
    default void turns(T fact, Ground ground, LongConsumer moments) {}
}
