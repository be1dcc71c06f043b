package app.attache.programme;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/** An end of the time that something may be put in, where it has one. */
public sealed interface TimeBound {

    /** There is no such end. */
    TimeBound OPEN = new Open();

    /** There is no such end. */
    record Open() implements TimeBound {}

    /**
     * An end by the clock at a place.
     *
     * @param moment the wall time with the zone of the place
     */
    record At(ZonedDateTime moment) implements TimeBound {

        public At {
            Objects.requireNonNull(moment, "moment");
        }
    }

    /** The end at {@code moment}. */
    static TimeBound at(ZonedDateTime moment) {
        return new At(moment);
    }

    /** The moment, where there is such an end. */
    default Optional<ZonedDateTime> time() {
        return switch (this) {
            case Open _ -> Optional.empty();
            case At(ZonedDateTime moment) -> Optional.of(moment);
        };
    }
}
