package app.attache.observance;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Observance;
import app.attache.text.Message;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of time in which work is forbidden, restricted or unusual where somebody is.
 *
 * @param cause why
 * @param city where
 * @param interval half-open; only as much as somebody who keeps it is in the city, but days of the country come whole
 * @param keepers the delegations, then the people, who keep what is observed; none for days without work, which the country
 *     keeps
 */
public record Restriction(Cause cause, City city, Interval interval, List<Id<?>> keepers) {

    public Restriction {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(interval, "interval");
        keepers = List.copyOf(keepers);
    }

    /** Why work is forbidden, restricted or unusual. */
    public sealed interface Cause {}

    /**
     * Somebody keeps a practice.
     *
     * @param time all that is observed, whether somebody is there for the whole of it or not
     */
    public record Observed(Observance practice, ObservedTime time) implements Cause {}

    /**
     * The authorities of the country do not work.
     *
     * @param reasons one civil day, by each of its names; never empty
     */
    public record DayOff(List<NonWorkingDay> reasons) implements Cause {

        public DayOff {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A day of work");
            }
        }
    }

    /**
     * It cannot be said whether a practice that somebody keeps is observed.
     *
     * @param why what is missing, and what a planner can do about it
     */
    public record PracticeUnknown(Observance practice, Message why) implements Cause {}

    /**
     * It cannot be said whether the authorities of the country work.
     *
     * @param why what is missing, and what a planner can do about it
     */
    public record DaysUnknown(Message why) implements Cause {}
}
