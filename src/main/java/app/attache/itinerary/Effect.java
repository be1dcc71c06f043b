package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import java.time.ZonedDateTime;
import java.util.List;

/** One thing that a plan changes, as a planner would list it. */
public sealed interface Effect {

    /**
     * A leg is travelled at another time.
     *
     * @param after has an id of its own where those who leave as planned keep {@code before}
     */
    record LegMoved(Leg before, Leg after) implements Effect {}

    /**
     * A stay ends at another time.
     *
     * @param added the nights to be lodged that were not before
     */
    record StayChanged(Stay before, Stay after, List<Ron> added) implements Effect {

        public StayChanged {
            added = List.copyOf(added);
        }
    }

    /**
     * A ground transfer bound to a leg moves with it.
     *
     * @param after has an id of its own where those who leave as planned keep {@code before}
     */
    record MovementMoved(Movement before, Movement after) implements Effect {}

    /**
     * People become part-travellers, who leave while the others stay.
     *
     * @param at when they leave, on the clock at the place they leave
     * @param legs what they travel by; empty when none is recorded
     * @param staying how many of the delegation stay
     */
    record PeopleLeave(List<Id<Person>> people, ZonedDateTime at, List<Id<Leg>> legs, int staying)
            implements Effect {

        public PeopleLeave {
            people = List.copyOf(people);
            legs = List.copyOf(legs);
        }
    }
}
