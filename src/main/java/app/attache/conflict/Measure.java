package app.attache.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** By how much something fails, or against what it was held: what a finding proves with beside its items and their times. */
public sealed interface Measure {

    /** There is nothing to measure. */
    Measure NONE = new None();

    /** There is nothing to measure. */
    record None() implements Measure {}

    /**
     * There is too little time.
     *
     * @param missing how much more is needed
     */
    record Shortfall(Duration missing) implements Measure {

        public Shortfall {
            Objects.requireNonNull(missing, "missing");
        }
    }

    /**
     * A number is past its limit.
     *
     * @param is how many there are
     * @param limit how many there may be, or must be
     */
    record Count(int is, int limit) implements Measure {}

    /**
     * A length of time is past its limit.
     *
     * @param is how long it is
     * @param limit how long it may be, or must be
     */
    record Length(Duration is, Duration limit) implements Measure {

        public Length {
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(limit, "limit");
        }
    }

    /**
     * A moment has been reached or passed.
     *
     * @param at which
     */
    record Moment(Instant at) implements Measure {

        public Moment {
            Objects.requireNonNull(at, "at");
        }
    }
}
