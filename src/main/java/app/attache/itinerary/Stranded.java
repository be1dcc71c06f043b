package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.List;
import java.util.Objects;

/**
 * An item that could take place before a change and cannot as planned after it.
 *
 * @param item a meeting, leg, movement or stay
 * @param people those who cannot be there; empty where it is not a matter of people
 * @param choices what can be done, the most sensible first; at least {@link Choice#LEAVE}
 * @param chosen the one of {@code choices} that the plan holds
 */
public record Stranded(
        Id<?> item, Cause cause, List<Id<Person>> people, List<Choice> choices, Choice chosen) {

    /** Why it cannot take place as planned. */
    public enum Cause {
        /** People it needs are still in the other city. */
        ELSEWHERE,
        /** People it needs are on their way then. */
        TRAVELLING,
        /** What it waits for now ends after it begins. */
        PREDECESSOR,
        /** What it waits for is called off. */
        CANCELLED,
        /** People it needs have left the city by then. */
        LEFT,
        /** People it needs are not in the city yet. */
        NOT_THERE_YET,
        /** Somebody who is to come to it has something else to do then. */
        OCCUPIED,
        /** It leads to or from something that does not take place there and then. */
        NO_PURPOSE,
        /** Its local time does not exist on the new day, or exists twice. */
        NO_SUCH_TIME
    }

    /** @throws IllegalArgumentException when the choice is not open */
    public Stranded {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(cause, "cause");
        people = List.copyOf(people);
        choices = List.copyOf(choices);
        if (!choices.contains(chosen)) {
            throw new IllegalArgumentException("Not open for " + item + ": " + chosen);
        }
    }
}
