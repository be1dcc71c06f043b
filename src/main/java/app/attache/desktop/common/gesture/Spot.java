package app.attache.desktop.common.gesture;

import app.attache.programme.Id;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A point of a calendar, as the view shows it.
 *
 * @param wall the wall time there, on the clock of its day; see {@link Clocks}
 * @param lane whose lane it is in, where a view has lanes
 * @param precision how far off the wall time may be, because a pixel stands for so much; zero where that does not matter
 */
public record Spot(LocalDateTime wall, Optional<Id<?>> lane, Duration precision) {

    public Spot {
        Objects.requireNonNull(wall, "wall");
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(precision, "precision");
    }

    /** A point that is as exact as the grid. */
    public Spot(LocalDateTime wall, Optional<Id<?>> lane) {
        this(wall, lane, Duration.ZERO);
    }

    /** A point of a view without lanes in which a pixel stands for much time. */
    public static Spot about(LocalDateTime wall, Duration precision) {
        return new Spot(wall, Optional.empty(), precision);
    }

    /** A point of a view without lanes. */
    public static Spot at(LocalDateTime wall) {
        return new Spot(wall, Optional.empty());
    }

    /** From this point to {@code other} on the face of the calendar, where every day has 24 hours. */
    Duration to(Spot other) {
        return Duration.between(wall, other.wall);
    }
}
