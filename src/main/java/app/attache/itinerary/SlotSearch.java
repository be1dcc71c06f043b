package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import java.time.Duration;
import java.util.Objects;

/**
 * A question for times at which a meeting could be instead, as long as it is and at its place.
 *
 * @param within all of it must lie in here
 * @param step how far the starts that are tried lie apart, on the clock at the place; positive
 */
public record SlotSearch(Id<Meeting> meeting, Interval within, Duration step) {

    /** How close starts are tried where nothing else is said. */
    public static final Duration USUAL_STEP = Duration.ofMinutes(15);

    /** @throws IllegalArgumentException when the step is not positive */
    public SlotSearch {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(within, "within");
        if (!step.isPositive()) {
            throw new IllegalArgumentException("No step: " + step);
        }
    }
}
