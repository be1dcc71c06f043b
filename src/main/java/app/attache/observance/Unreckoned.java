package app.attache.observance;

import app.attache.programme.Interval;
import app.attache.text.Message;
import java.util.Objects;

/**
 * A stretch of time of which it cannot be said whether a practice is observed.
 *
 * @param why what is missing, and what a planner can do about it
 */
public record Unreckoned(Interval interval, Message why) {

    public Unreckoned {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(why, "why");
    }
}
