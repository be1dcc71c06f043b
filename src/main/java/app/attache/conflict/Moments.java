package app.attache.conflict;

import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * Instants as whole microseconds since 1970, rounded down: what the rules reckon with by the hundred thousand. Instants more
 * than some ten thousand years from now are taken for the last that can be reckoned with.
 */
final class Moments {

    /** A day of the world's time line. */
    static final long DAY = of(Duration.ofDays(1));

    private static final long MICROS = 1_000_000;
    private static final long LAST_SECOND = Long.MAX_VALUE / 8 / MICROS;

    private Moments() {}

    static long of(Instant instant) {
        return of(instant.getEpochSecond(), instant.getNano());
    }

    static long of(ZonedDateTime time) {
        return of(time.toEpochSecond(), time.getNano());
    }

    static long of(Duration length) {
        return of(length.getSeconds(), length.getNano());
    }

    static Instant instant(long moment) {
        return Instant.ofEpochSecond(
                Math.floorDiv(moment, MICROS), Math.floorMod(moment, MICROS) * 1000);
    }

    static Duration duration(long length) {
        return Duration.ofSeconds(
                Math.floorDiv(length, MICROS), Math.floorMod(length, MICROS) * 1000);
    }

    static Interval interval(long startInclusive, long endExclusive) {
        return new Interval(instant(startInclusive), instant(endExclusive));
    }

    private static long of(long seconds, int nanos) {
        return Math.clamp(seconds, -LAST_SECOND, LAST_SECOND) * MICROS + nanos / 1000;
    }
}
