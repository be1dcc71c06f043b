package app.attache.desktop.timeline;

import app.attache.programme.Interval;
import java.time.Duration;
import java.time.Instant;

/**
 * Where moments are, in pixels from the first that is loaded. A day of 23 hours is narrower than one of 24.
 *
 * @param loaded from the first to the last moment that there is anything for
 * @param scale how many pixels a second takes
 */
record TimeAxis(Interval loaded, double scale) {

    /** An axis on which {@code shown} is {@code width} pixels wide, with as much again loaded before it and after it. */
    static TimeAxis around(Interval shown, double width) {
        Duration length = shown.length();
        return new TimeAxis(
                shown.widenedBy(length, length), Math.max(1, width) / length.toSeconds());
    }

    double x(Instant moment) {
        return Duration.between(loaded.startInclusive(), moment).toMillis() / 1000.0 * scale;
    }

    /** The moment at {@code x}. */
    Instant moment(double x) {
        return loaded.startInclusive().plusMillis(Math.round(x / scale * 1000));
    }

    double width() {
        return x(loaded.endExclusive());
    }
}
