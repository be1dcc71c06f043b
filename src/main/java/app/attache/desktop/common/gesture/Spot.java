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
 */
public record Spot(LocalDateTime wall, Optional<Id<?>> lane) {

    public Spot {
        Objects.requireNonNull(wall, "wall");
        Objects.requireNonNull(lane, "lane");
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
