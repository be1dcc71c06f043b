package app.attache.conflict;

import app.attache.observance.NonWorkingDay;
import app.attache.observance.Occasion;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
     * There is too little time for a way that is only estimated.
     *
     * @param missing how much more is likely needed
     * @param way the estimate
     */
    record Estimate(Duration missing, Way way) implements Measure {

        public Estimate {
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(way, "way");
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
     * A stretch of engagements goes on past its limit without a break.
     *
     * @param is how long it is
     * @param limit how long it may be
     */
    record Unbroken(Duration is, Duration limit) implements Measure {

        public Unbroken {
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(limit, "limit");
        }
    }

    /**
     * Nights in a row are not lodged, or lodged twice.
     *
     * @param first the date of the first evening
     * @param number how many
     * @param twice whether they are lodged twice
     */
    record Nights(LocalDate first, int number, boolean twice) implements Measure {

        public Nights {
            Objects.requireNonNull(first, "first");
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

    /**
     * A stretch of time is observed at the place.
     *
     * @param city where
     * @param occasions what it is kept for; never empty
     * @param time from when to when
     * @param before how long after this time is over the thing at odds can begin: call time and the way to it come first. Of
     *     a journey into a place where it is observed, wheels-up can be sooner, which is negative
     * @param after how long before this time begins the thing at odds must end, so that everybody is back
     */
    record Observed(
            Id<City> city, List<Occasion> occasions, Interval time, Duration before, Duration after)
            implements Measure {

        public Observed {
            Objects.requireNonNull(city, "city");
            occasions = List.copyOf(occasions);
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** When the thing at odds may begin at the earliest, so that nobody is on the way for it before the time is over. */
        public Instant earliestStart() {
            return time.endExclusive().plus(before);
        }

        /** When the thing at odds must be over, so that everybody is back before the time begins. */
        public Instant latestEnd() {
            return time.startInclusive().minus(after);
        }
    }

    /**
     * A day is without work in the host country.
     *
     * @param days what it is: of the weekend, a public holiday, or both
     */
    record DaysOff(List<NonWorkingDay> days) implements Measure {

        public DaysOff {
            days = List.copyOf(days);
        }
    }

    /**
     * It cannot be said.
     *
     * @param why what is missing, and what can be done about it
     */
    record Unknown(Message why) implements Measure {

        public Unknown {
            Objects.requireNonNull(why, "why");
        }
    }
}
