package app.attache.itinerary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Objects;

/** When something is to begin or end instead, as somebody would say it: on the clock at its place. */
public sealed interface NewTime {

    /** On this day, at the time of day that was planned so far. */
    record OnDay(LocalDate date) implements NewTime {

        public OnDay {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * At this moment.
     *
     * @param occurrence which of the two is meant where clocks are put back and show the time twice
     */
    record At(LocalDateTime time, Occurrence occurrence) implements NewTime {

        public At {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(occurrence, "occurrence");
        }
    }

    /** Which of two moments with the same local time is meant. */
    enum Occurrence {
        /** The local time happens once; where it happens twice, that is refused. */
        ONLY,
        /** The first of the two. */
        EARLIER,
        /** The second of the two. */
        LATER
    }

    /**
     * What it means for something that is at {@code present}, on its clock; a day alone keeps the time of day.
     *
     * @throws ItineraryFailure when the local time does not exist, or happens twice and which is meant is not said
     */
    default ZonedDateTime read(ZonedDateTime present) {
        return WallTimes.read(this, present);
    }

    /** At a local time that happens once. */
    static NewTime at(LocalDateTime time) {
        return new At(time, Occurrence.ONLY);
    }

    /** On a day, at the time of day that was planned so far. */
    static NewTime on(LocalDate date) {
        return new OnDay(date);
    }
}
