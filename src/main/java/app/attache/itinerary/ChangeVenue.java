package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * A meeting takes place somewhere else. Its wall time stays, also where the other place has another clock.
 *
 * @param place where it is to be
 * @param start when it is to begin, on the clock at the new place
 */
@RecordBuilder
public record ChangeVenue(
        Id<Meeting> meeting,
        Place place,
        Amended<NewTime> start,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, ChangeVenueBuilder.With {

    public ChangeVenue {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(start, "start");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** At the same time of day; nothing is decided and no reason given. */
    public static ChangeVenue of(Id<Meeting> meeting, Place place) {
        return new ChangeVenue(meeting, place, Amended.kept(), Map.of(), "");
    }

    @Override
    public Id<Meeting> subject() {
        return meeting;
    }
}
