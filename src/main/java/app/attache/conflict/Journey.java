package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules want to know of a leg that is not cancelled and has a known time.
 *
 * @param leg the fact itself
 * @param reading how long its travellers are taken: from call time until they are through
 * @param up wheels-up, as given
 * @param down wheels-down, as given
 * @param from where it starts, if that is stated
 * @param to where it ends, if that is stated
 */
record Journey(
        Leg leg,
        Reading reading,
        long up,
        long down,
        @Nullable Town from,
        @Nullable Town to,
        boolean tentative)
        implements Timed {

    @Override
    public Id<Leg> id() {
        return leg.id();
    }

    /** The journey that {@code leg} is; none when it is cancelled or its time is to be confirmed. */
    static Optional<Journey> of(Leg leg, Programme programme, Readings readings) {
        if (leg.status() == Status.CANCELLED) {
            return Optional.empty();
        }
        return readings.of(leg.time())
                .map(flown ->
                        new Journey(
                                leg,
                                flown.widenedBy(
                                        Moments.of(leg.callLead()), Moments.of(leg.clearance())),
                                flown.given(),
                                flown.givenEnd(),
                                Town.of(leg.origin(), programme).orElse(null),
                                Town.of(leg.destination(), programme).orElse(null),
                                leg.status().tentative()));
    }

    boolean isFlight() {
        return leg.mode() == Leg.Mode.FLIGHT;
    }

    /** Whether it is known to end in another city than {@code town}. */
    boolean endsElsewhere(Town town) {
        return to != null && !to.id().equals(town.id());
    }

    boolean endsIn(Town town) {
        return to != null && to.id().equals(town.id());
    }

    boolean startsElsewhere(Town town) {
        return from != null && !from.id().equals(town.id());
    }

    boolean startsIn(Town town) {
        return from != null && from.id().equals(town.id());
    }
}
