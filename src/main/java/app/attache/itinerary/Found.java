package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Id;
import app.attache.programme.Person;
import java.util.List;

/**
 * An item that is stranded and not decided on yet.
 *
 * @param people those who cannot be there; empty where it is not a matter of people
 */
record Found(Id<?> item, Cause cause, List<Id<Person>> people) {

    Found {
        people = List.copyOf(people);
    }
}
