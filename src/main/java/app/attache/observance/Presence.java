package app.attache.observance;

import app.attache.programme.City;
import app.attache.programme.Interval;
import java.time.Duration;
import java.util.Objects;

/**
 * A delegation is in a city, or on its way from there.
 *
 * @param interval half-open, as far as it is planned
 * @param before whether it may have been there before as well, since nothing says how it came there
 * @param after whether it may stay on, since nothing says that it leaves
 * @param stays whether it stays there, as the guest of a host; only on its way if not
 */
record Presence(City city, Interval interval, boolean before, boolean after, boolean stays) {

    /** Longer than any one observed time, three holy days among them. */
    private static final Duration BEYOND = Duration.ofDays(5);

    Presence {
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(interval, "interval");
    }

    /** In a city from its arrival until it leaves. */
    static Presence stay(City city, Interval interval) {
        return new Presence(city, interval, false, false, true);
    }

    /** Where a leg leaves from or lands. */
    static Presence onTheWay(City city, Interval interval, boolean before, boolean after) {
        return new Presence(city, interval, before, after, false);
    }

    /** All the time that it may be there. */
    Interval reach() {
        return interval.widenedBy(before ? BEYOND : Duration.ZERO, after ? BEYOND : Duration.ZERO);
    }
}
