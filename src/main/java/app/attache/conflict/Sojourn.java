package app.attache.conflict;

import app.attache.programme.Id;
import app.attache.programme.Stay;

/**
 * How long a person is in a city by a stay of the person's delegation, or by several that follow upon one another.
 *
 * @param reading from as early in to as late out as may be
 */
record Sojourn(Id<Stay> stay, Town town, Readings.Edge from, Readings.Edge until, Reading reading)
        implements Timed {

    @Override
    public Id<Stay> id() {
        return stay;
    }

    static Sojourn of(Id<Stay> stay, Town town, Readings.Edge from, Readings.Edge until) {
        Reading widest = Reading.exact(from.earliest(), until.latest() - from.earliest());
        return new Sojourn(stay, town, from, until, widest);
    }

    /** How to take ends that are not sure. */
    enum Width {
        /** As early in and as late out as may be. */
        WIDEST,
        GIVEN,
        /** As late in and as early out as may be, but as given where it is still to be chosen. */
        NARROWEST
    }

    /** Whether all of the stretch from {@code start} to {@code end} is in it. */
    boolean covers(long start, long end, Width width) {
        return switch (width) {
            case WIDEST -> from.earliest() <= start && end <= until.latest();
            case GIVEN -> from.given() <= start && end <= until.given();
            case NARROWEST ->
                    (from.open() ? from.given() : from.latest()) <= start
                            && end <= (until.open() ? until.given() : until.earliest());
        };
    }

    /** Whether some of the stretch from {@code start} to {@code end}, or the moment where they are one, is in it as given. */
    boolean meets(long start, long end) {
        return from.given() < Math.max(end, start + 1) && start < until.given();
    }

    /** Whether the stay {@code next}, which does not begin earlier, begins before this is over or at its end. */
    boolean goesOn(Sojourn next) {
        return town.id().equals(next.town.id()) && next.from.given() <= until.given();
    }

    /** This and then {@code next}, which goes on from it. */
    Sojourn with(Sojourn next) {
        return next.until.given() <= until.given() ? this : of(stay, town, from, next.until);
    }
}
