package app.attache.itinerary;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Stay;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A delegation arrives in a city later than was planned, and leaves it as planned.
 *
 * @param stay the stay that begins later; one of the delegation's
 * @param arrival when it is to arrive now, wheels-down, on the clock of the stay's city; later than planned so far
 * @param manner what becomes of the first day
 */
@RecordBuilder
public record DelayArrival(
        Id<Delegation> delegation,
        Id<Stay> stay,
        NewTime arrival,
        Manner manner,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, DelayArrivalBuilder.With {

    /** What becomes of the engagements of the first day. */
    public enum Manner {
        /** What is still possible stays; what is missed is decided one by one. */
        COMPRESS,
        /** Everything within a day of the planned arrival is later by as much as the arrival is. */
        SLIDE
    }

    public DelayArrival {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(stay, "stay");
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(manner, "manner");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** The first day is compressed; nothing is decided and no reason given. */
    public static DelayArrival of(Id<Delegation> delegation, Id<Stay> stay, NewTime arrival) {
        return new DelayArrival(delegation, stay, arrival, Manner.COMPRESS, Map.of(), "");
    }

    @Override
    public Id<Stay> subject() {
        return stay;
    }
}
