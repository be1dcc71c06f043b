package app.attache.itinerary;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A delegation travels to another city than was planned: the leg, the stay it leads to and what is planned there follow.
 *
 * @param leg the leg that leads elsewhere
 * @param city where to
 * @param clock what stays the same of the times of what follows, where the other city has another clock
 */
@RecordBuilder
public record Divert(
        Id<Leg> leg, Id<City> city, Clock clock, Map<Id<?>, Choice> choices, String reason)
        implements Change, DivertBuilder.With {

    /** What stays the same of a time that comes to another clock. */
    public enum Clock {
        /** The wall time: ten in the morning stays ten in the morning. */
        LOCAL,
        /** The instant: what was at 10:00 there is at what the other clock shows then. */
        ABSOLUTE
    }

    public Divert {
        Objects.requireNonNull(leg, "leg");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(clock, "clock");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** Wall times stay; nothing is decided and no reason given. */
    public static Divert of(Id<Leg> leg, Id<City> city) {
        return new Divert(leg, city, Clock.LOCAL, Map.of(), "");
    }

    @Override
    public Id<Leg> subject() {
        return leg;
    }
}
