package app.attache.itinerary.fit;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A meeting ends later than planned, and the rest of its people's day is to be put right: what follows is moved, shortened to no
 * less than half, or where even that does not help its time is open again.
 *
 * @param meeting what runs late
 * @param end when it ended, or will have ended; after it was planned to
 * @param mayMove which of what follows may give way
 * @param step how far the starts that are tried lie apart, and by how much is shortened; positive
 */
@RecordBuilder
public record RepairDay(
        Id<Meeting> meeting,
        ZonedDateTime end,
        MayMove mayMove,
        Duration step,
        Effort effort,
        String reason)
        implements FitRequest, RepairDayBuilder.With {

    /** How close starts are tried where nothing else is said. */
    public static final Duration USUAL_STEP = Duration.ofMinutes(5);

    /** @throws IllegalArgumentException when the step is not positive */
    public RepairDay {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(mayMove, "mayMove");
        if (!step.isPositive()) {
            throw new IllegalArgumentException("No step: " + step);
        }
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(reason, "reason");
    }

    /** Everything that follows may give way. */
    public static RepairDay of(Id<Meeting> meeting, ZonedDateTime end) {
        return new RepairDay(meeting, end, MayMove.ALL, USUAL_STEP, Effort.USUAL, "");
    }
}
