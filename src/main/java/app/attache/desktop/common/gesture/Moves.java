package app.attache.desktop.common.gesture;

import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/**
 * Moves times on the face of a calendar. What is moved keeps its length on the world's time line and the zones of its ends;
 * what is resized keeps its other end.
 *
 * @param clocks on which the calendar shows its days
 */
public record Moves(Clocks clocks) {

    /**
     * The whole span, its start {@code by} further on.
     *
     * @throws SkippedTime when it would start at a time that does not exist
     */
    public TimeSpan move(TimeSpan span, Duration by) {
        return by.isZero() ? span : span.startingAt(moved(span.start(), by));
    }

    /**
     * The span with one end {@code by} further on, though never nearer to the other end than {@code least}.
     *
     * @throws SkippedTime when the end would be at a time that does not exist
     */
    public TimeSpan resize(TimeSpan span, Edge edge, Duration by, Duration least) {
        if (by.isZero()) {
            return span;
        }
        return switch (edge) {
            case START -> {
                ZonedDateTime last =
                        span.end().minus(least).withZoneSameInstant(span.start().getZone());
                ZonedDateTime start = moved(span.start(), by);
                yield new TimeSpan(
                        start.isAfter(last) ? last : start, span.end(), span.certainty());
            }
            case END -> {
                ZonedDateTime first =
                        span.start().plus(least).withZoneSameInstant(span.end().getZone());
                ZonedDateTime end = moved(span.end(), by);
                yield new TimeSpan(
                        span.start(), end.isBefore(first) ? first : end, span.certainty());
            }
        };
    }

    /** Where a moment stands on the face. */
    public LocalDateTime face(ZonedDateTime time) {
        return clocks.face(time).toLocalDateTime();
    }

    private ZonedDateTime moved(ZonedDateTime time, Duration by) {
        ZonedDateTime face = clocks.face(time);
        return clocks.read(face.toLocalDateTime().plus(by), face)
                .withZoneSameInstant(time.getZone());
    }
}
