package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Person;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * A departure that is put off, for some or for all.
 *
 * @param departing how the delegation was to leave
 * @param at when it is to leave now, in the city's zone
 * @param staying those who leave later than they were to, in order of precedence
 * @param leaving those who leave as planned, in order of precedence
 */
record Parting(
        Delegation delegation,
        Departing departing,
        ZonedDateTime at,
        Set<Id<Person>> staying,
        List<Id<Person>> leaving) {

    /** When those who leave as planned are taken: from their call time until they are through at the other end. */
    Interval oldJourney() {
        if (departing.legs().isEmpty()) {
            Instant end = departing.stay().time().end().toInstant();
            return new Interval(end, end);
        }
        return departing.legs().getFirst().occupied();
    }

    /** When those who stay are taken: later by as much as the departure is. */
    Interval newJourney() {
        if (departing.legs().isEmpty()) {
            return new Interval(at.toInstant(), at.toInstant());
        }
        Leg main = departing.legs().getFirst();
        return main.withTime(main.time().startingAt(at)).occupied();
    }

    /** The time in which those who stay are not where they were to be: from the old call time until the new arrival. */
    Interval absence() {
        return new Interval(oldJourney().startInclusive(), newJourney().endExclusive());
    }
}
