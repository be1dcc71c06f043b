package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * A meeting takes place at another time.
 *
 * @param start when it is to begin, on the clock at its place; where the place changes as well, at the new one
 * @param length how long it is to last; positive
 * @param place where it is to be
 */
@RecordBuilder
public record MoveMeeting(
        Id<Meeting> meeting,
        NewTime start,
        Amended<Duration> length,
        Amended<Place> place,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, MoveMeetingBuilder.With {

    /** @throws IllegalArgumentException when the length is not positive */
    public MoveMeeting {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(start, "start");
        if (length instanceof Amended.To<Duration>(Duration value) && !value.isPositive()) {
            throw new IllegalArgumentException("Takes no time: " + value);
        }
        Objects.requireNonNull(place, "place");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** As long as it was and at the same place; nothing is decided and no reason given. */
    public static MoveMeeting of(Id<Meeting> meeting, NewTime start) {
        return new MoveMeeting(meeting, start, Amended.kept(), Amended.kept(), Map.of(), "");
    }

    @Override
    public Id<Meeting> subject() {
        return meeting;
    }
}
