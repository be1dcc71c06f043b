package app.attache.programme;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time that the rules judge by and the calendar works with; each file may set its own. */
public enum TimeLimit {
    /** By how much an approximate time may turn out earlier or later than given. */
    TOLERANCE(minutes(15), Duration.ofDays(1)),
    /** Up to how much too little time for a way is only a soft conflict. */
    TRAVEL_GRACE(minutes(5), Duration.ofHours(2)),
    /** What is allowed for security on a way that is estimated, because the venues' table does not have it. */
    SECURITY(minutes(10), Duration.ofHours(4)),
    /** From how long in the air on a flight asks for a rest. */
    LONG_FLIGHT(hours(8), Duration.ofDays(2)),
    /** How long after such a flight the first engagement may begin at the earliest. */
    REST(hours(10), Duration.ofDays(3)),
    /** How long a person's day may be, from the first engagement's start to the last one's end. */
    DAY_LENGTH(hours(12), Duration.ofDays(1)),
    /** How long a person may be in engagements without a break. */
    UNBROKEN(hours(3), Duration.ofDays(1)),
    /** How long there must be nothing for it to be a break. */
    SHORTEST_BREAK(minutes(15), Duration.ofHours(4)),
    /** How long before its start a tentative engagement should be agreed. */
    HOLD(hours(48), Duration.ofDays(90)),
    /** How long before its start an engagement should not be changed any more. */
    FREEZE(hours(24), Duration.ofDays(90)),
    /** How long delegations that must not meet are kept apart at one venue, unless their separation asks for more. */
    APART(minutes(30), Duration.ofDays(1)),
    /** How long before sunset Shabbat and holy days begin, but for towns with a custom of their own. */
    CANDLE_LIGHTING(minutes(18), Duration.ofHours(2)),
    /** How long before solar noon a Friday prayer may begin. */
    PRAYER_BEFORE(minutes(15), Duration.ofHours(4)),
    /** How long after solar noon a Friday prayer may last. */
    PRAYER_AFTER(minutes(60), Duration.ofHours(4));

    private final Duration usual;
    private final Duration most;
    private final String label;

    TimeLimit(Duration usual, Duration most) {
        this.usual = usual;
        this.most = most;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Duration minutes(int number) {
        return Duration.ofMinutes(number);
    }

    private static Duration hours(int number) {
        return Duration.ofHours(number);
    }

    /** What holds where a file says nothing. */
    public Duration usual() {
        return usual;
    }

    /** The longest it may be set to; the shortest is nothing. */
    public Duration most() {
        return most;
    }

    /** The limit as it is written in files and on the command line: {@code day-length}. */
    public String label() {
        return label;
    }

    /** Whether it may be set to {@code length}. */
    public boolean allows(Duration length) {
        return !length.isNegative() && length.compareTo(most) <= 0;
    }
}
