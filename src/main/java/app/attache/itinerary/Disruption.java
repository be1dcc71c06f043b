package app.attache.itinerary;

import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a change does to items that it does not touch itself, and what is open to them. What waits for an item is found for all. */
interface Disruption {

    /** Touches nothing but what waits for what the change moves or cancels. */
    Disruption NONE = (_, _) -> List.of();

    /**
     * What can no longer take place as planned, in the order in which it is to be decided on.
     *
     * @param planned with all that the change itself does in it
     * @param own the items that the change itself touches
     */
    List<Found> find(Planned planned, Set<Id<?>> own);

    /** Those who could go instead of somebody who cannot be there, the best first. */
    default List<Id<Person>> substitutes() {
        return List.of();
    }

    /** When a meeting could be instead. */
    default Opening opening(Programme programme, Meeting meeting) {
        return Opening.from(meeting.time().start().toInstant());
    }

    /** What is left of a stay; nothing when it cannot be kept at all. */
    default Optional<TimeSpan> remainder(Stay stay) {
        return Optional.empty();
    }

    /** What only this change opens for an item, better than all else. */
    default List<Choice> own(Trial trial, Entity item) {
        return List.of();
    }
}
