package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Wishes become meetings, and meetings are at other times, all in one step.
 *
 * @param subject the delegation whose wishes they are, or the meeting that ran late
 * @param placed the wishes with their times, each wish once
 * @param retimed the meetings with their new times, each meeting once; the one that ran late among them
 */
@RecordBuilder
public record ArrangeMeetings(
        Id<?> subject,
        List<Placed> placed,
        List<Retimed> retimed,
        Map<Id<?>, Choice> choices,
        String reason)
        implements Change, ArrangeMeetingsBuilder.With {

    /**
     * A wish that becomes a meeting.
     *
     * @param place where; may be closer than the wish says
     */
    public record Placed(Id<Wish> wish, Place place, TimeSpan time) {

        public Placed {
            Objects.requireNonNull(wish, "wish");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * A meeting at another time.
     *
     * @param time to be confirmed where it is open again
     */
    public record Retimed(Id<Meeting> meeting, TimeSpan time) {

        public Retimed {
            Objects.requireNonNull(meeting, "meeting");
            Objects.requireNonNull(time, "time");
        }
    }

    /** @throws IllegalArgumentException when a wish or a meeting is there twice */
    public ArrangeMeetings {
        Objects.requireNonNull(subject, "subject");
        placed = List.copyOf(placed);
        retimed = List.copyOf(retimed);
        if (placed.stream().map(Placed::wish).distinct().count() != placed.size()
                || retimed.stream().map(Retimed::meeting).distinct().count() != retimed.size()) {
            throw new IllegalArgumentException("The same twice: " + placed + retimed);
        }
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }
}
