package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Venue;
import java.time.Duration;
import java.time.ZonedDateTime;

/** Tells which ground transfers belong to a leg: those that bring its travellers to the craft, or away from it. */
record LegTransfers(Programme programme) {

    /** How long before wheels-up a transfer to the craft ends at the earliest, and after wheels-down one from it begins. */
    private static final Duration NEAR = Duration.ofHours(12);

    /** Whether {@code movement} leads to {@code leg}, or away from it. */
    boolean serves(Movement movement, Leg leg) {
        return leadsTo(movement, leg) || leadsFrom(movement, leg);
    }

    private boolean leadsTo(Movement movement, Leg leg) {
        return at(leg.origin(), movement.to())
                && within(movement.time().end(), leg.wheelsUp().minus(NEAR), leg.wheelsUp());
    }

    private boolean leadsFrom(Movement movement, Leg leg) {
        return at(leg.destination(), movement.from())
                && within(movement.time().start(), leg.wheelsDown(), leg.wheelsDown().plus(NEAR));
    }

    private boolean at(Place place, Id<Venue> venue) {
        return programme.venueOf(place).filter(found -> found.id().equals(venue)).isPresent();
    }

    private static boolean within(ZonedDateTime time, ZonedDateTime from, ZonedDateTime to) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
