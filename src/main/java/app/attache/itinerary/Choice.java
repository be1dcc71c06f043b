package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import java.util.Objects;

/** What can be done about an item that a change strands. */
public sealed interface Choice {

    /** Nothing: it stays in the programme as it is, and in conflict. */
    Choice LEAVE = new Leave();

    /** It is cancelled. */
    Choice DROP = new Drop();

    /** It is held as planned, without those who cannot be there. */
    Choice WITHOUT = new Without();

    /** Nothing: it stays as it is, and in conflict. */
    record Leave() implements Choice {}

    /** It is cancelled; it stays in the programme as cancelled. */
    record Drop() implements Choice {}

    /** It is held as planned, without those who cannot be there. */
    record Without() implements Choice {}

    /** It takes place at another time, at the same place. */
    record Move(TimeSpan to) implements Choice {

        public Move {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * It takes place somewhere else.
     *
     * @param time when, on the clock at the new place; may be as it was
     */
    record Relocate(Place place, TimeSpan time) implements Choice {

        public Relocate {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(time, "time");
        }
    }

    /** Somebody who can be there takes the place of the first of those who cannot; the others are taken off. */
    record Delegate(Id<Person> to) implements Choice {

        public Delegate {
            Objects.requireNonNull(to, "to");
        }
    }
}
