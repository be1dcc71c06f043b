package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.Visit;
import app.attache.programme.Wish;
import app.attache.text.Message;
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

    /** A wish becomes a meeting, and is a wish no more. */
    record WishPlaced(Wish wish, Meeting meeting) implements Effect {}

    /**
     * Some of a delegation become one of their own.
     *
     * @param items the stays, legs, movements and meetings that are the new one's
     */
    record DelegationFormed(Delegation formed, List<Id<?>> items) implements Effect {

        public DelegationFormed {
            items = List.copyOf(items);
        }
    }

    /**
     * A delegation becomes part of another.
     *
     * @param into the other as it is then
     * @param items the stays, legs, movements and meetings that are changed by it
     */
    record DelegationJoined(Delegation joining, Delegation into, List<Id<?>> items)
            implements Effect {

        public DelegationJoined {
            items = List.copyOf(items);
        }
    }

    /**
     * All that is still to come of a visit is at another time.
     *
     * @param items the delegations, stays, legs, movements and meetings that are
     */
    record VisitShifted(Visit visit, ShiftVisit.By by, List<Id<?>> items) implements Effect {

        public VisitShifted {
            items = List.copyOf(items);
        }
    }

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
     * A fact is put right.
     *
     * @param what what is done, in a few words
     */
    record Corrected(Id<?> fact, Message what) implements Effect {}

    /**
     * Somebody leads those of a delegation whom its head leaves behind.
     *
     * @param delegation as it is but for that
     */
    record HeadNamed(Delegation delegation, Id<Person> person) implements Effect {}

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
