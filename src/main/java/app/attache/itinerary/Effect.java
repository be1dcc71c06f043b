package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
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
     * A stay begins or ends at another time, or is in another city.
     *
     * @param added the nights to be lodged that were not before
     * @param cancelled the nights that are no longer to be lodged
     */
    record StayChanged(Stay before, Stay after, List<Ron> added, List<Ron> cancelled)
            implements Effect {

        public StayChanged {
            added = List.copyOf(added);
            cancelled = List.copyOf(cancelled);
        }
    }

    /** A meeting is at another time or place, with other people, or does not take place. */
    record MeetingChanged(Meeting before, Meeting after) implements Effect {}

    /** A ground transfer does not take place, because what it leads to does not. */
    record MovementDropped(Movement movement) implements Effect {}

    /**
     * Somebody takes another's place.
     *
     * @param in the meetings, legs, movements and delegations in which it is so, by their ids
     */
    record PersonReplaced(Id<Person> outgoing, Id<Person> incoming, List<Id<?>> in)
            implements Effect {

        public PersonReplaced {
            in = List.copyOf(in);
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
