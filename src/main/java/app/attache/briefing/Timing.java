package app.attache.briefing;

import app.attache.programme.Certainty;
import app.attache.programme.TimeSpan;
import java.time.Instant;
import java.time.ZonedDateTime;

/** When a line of the day is, as surely as it is known. */
public sealed interface Timing {

    /** From a start to an end, as planned. */
    record Span(TimeSpan time) implements Timing {}

    /**
     * At one moment, on the clock at the place.
     *
     * @param certainty that of the item it was taken from
     */
    record At(ZonedDateTime time, Certainty certainty) implements Timing {}

    /** At this moment at the latest: reckoned back from what follows. */
    record By(ZonedDateTime time, Certainty certainty) implements Timing {}

    /** The night after the day. */
    record Overnight(ZonedDateTime time) implements Timing {}

    /** The moment it is told by and sorted by, on the clock at the place; a placeholder where the time is unsure. */
    default ZonedDateTime start() {
        return switch (this) {
            case Span span -> span.time().start();
            case At at -> at.time();
            case By by -> by.time();
            case Overnight night -> night.time();
        };
    }

    /** How sure it is. */
    default Certainty certainty() {
        return switch (this) {
            case Span span -> span.time().certainty();
            case At at -> at.certainty();
            case By by -> by.certainty();
            case Overnight _ -> Certainty.FIXED;
        };
    }

    /** Whether an hour may be printed: fixed, or about. */
    default boolean hourKnown() {
        return switch (certainty()) {
            case FIXED, APPROXIMATE -> true;
            case PART_OF_DAY, TO_BE_CONFIRMED -> false;
        };
    }

    /** The start on the world's time line. */
    default Instant instant() {
        return start().toInstant();
    }
}
