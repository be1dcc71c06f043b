package app.attache.desktop.common;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** To which times the pointer is drawn: the multiples of a step, counted from midnight on the face of the calendar. */
public enum Snap {
    /** Every minute. */
    FREE(1),
    FIVE(5),
    QUARTER(15),
    HALF(30);

    /** Nothing is dragged shorter than this. */
    private static final int SHORTEST = 5;

    private final int minutes;

    Snap(int minutes) {
        this.minutes = minutes;
    }

    /** The length of a step in minutes. */
    public int minutes() {
        return minutes;
    }

    /** The step's length. */
    public Duration step() {
        return Duration.ofMinutes(minutes);
    }

    /** The shortest that something can be made by dragging. */
    public Duration least() {
        return Duration.ofMinutes(Math.max(SHORTEST, minutes));
    }

    /** The nearest time on the grid; of two the later. */
    public LocalDateTime nearest(LocalDateTime wall) {
        return floor(wall.plusSeconds(minutes * 30L));
    }

    /** The last time on the grid that is not after {@code wall}. */
    public LocalDateTime floor(LocalDateTime wall) {
        LocalDateTime midnight = wall.truncatedTo(ChronoUnit.DAYS);
        long past = ChronoUnit.MINUTES.between(midnight, wall);
        return midnight.plusMinutes(past - past % minutes);
    }

    /** The next time on the grid after {@code wall}, or before it. */
    public LocalDateTime next(LocalDateTime wall, boolean later) {
        LocalDateTime floor = floor(wall);
        if (later) {
            return floor.plusMinutes(minutes);
        }
        return floor.equals(wall) ? floor.minusMinutes(minutes) : floor;
    }
}
