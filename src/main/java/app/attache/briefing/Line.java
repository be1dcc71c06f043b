package app.attache.briefing;

import app.attache.programme.TimeSpan;
import java.util.Objects;

/**
 * A line of the day at a glance.
 *
 * @param clock the city whose clock shows the time; empty when it is the clock of the day
 * @param change what a reader of the issue before must notice
 */
public record Line(Timing timing, String clock, Content content, Change change) {

    /** What is different from the issue before. */
    public sealed interface Change {

        /** Nothing. */
        Change NONE = new None();

        /** It was not there. */
        Change ADDED = new Added();

        /** It says something else at the same time. */
        Change REWORDED = new Reworded();

        /** Nothing. */
        record None() implements Change {}

        /** It was not there. */
        record Added() implements Change {}

        /** It says something else at the same time. */
        record Reworded() implements Change {}

        /** It was planned for another time. */
        record Retimed(TimeSpan was) implements Change {}
    }

    public Line {
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(change, "change");
    }

    /** A line that is not compared with an earlier issue. */
    static Line of(Timing timing, String clock, Content content) {
        return new Line(timing, clock, content, Change.NONE);
    }

    /** The same line, marked with {@code found}. */
    Line marked(Change found) {
        return new Line(timing, clock, content, found);
    }
}
