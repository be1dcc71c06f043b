package app.attache.observance;

import app.attache.text.Message;

/**
 * An answer that may be out of reach. "Cannot be evaluated" is an answer of its own, so that nobody takes it for "none".
 *
 * @param <T> what is known when it can be evaluated
 */
public sealed interface Evaluation<T> {

    /** The answer. */
    record Known<T>(T value) implements Evaluation<T> {}

    /**
     * Nothing can be said.
     *
     * @param why what is missing, and what a planner can do about it
     */
    record NotEvaluable<T>(Message why) implements Evaluation<T> {}
}
