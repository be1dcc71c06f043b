package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.TimeSpan;
import app.attache.programme.Wish;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
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

    /** The id of the meeting that a wish becomes: that of the wish, or the first one free that begins so. */
    public static Id<Meeting> meetingOf(Programme programme, Id<Wish> wish) {
        Id<Meeting> id = Id.meeting(wish.value());
        while (programme.contains(id)
                || !id.value().equals(wish.value()) && programme.contains(Id.wish(id.value()))) {
            id = new Draft(programme).another(id);
        }
        return id;
    }

    /**
     * The transfers that serve {@code meeting} alone, as they serve it when it is {@code moved} to another time at its place; those
     * that stay as they are left out.
     */
    public static List<Movement> alongWith(Programme programme, Meeting meeting, Meeting moved) {
        return new MeetingTransfers(programme, meeting)
                .find().stream()
                        .map(transfer -> along(programme, transfer, meeting, moved))
                        .filter(transfer -> !transfer.equals(programme.get(transfer.id())))
                        .toList();
    }

    private static Movement along(
            Programme programme, Movement transfer, Meeting meeting, Meeting moved) {
        boolean leadsTo =
                programme
                        .venueOf(meeting.place())
                        .filter(venue -> transfer.to().equals(venue.id()))
                        .isPresent();
        Duration by =
                leadsTo
                        ? Duration.between(meeting.time().start(), moved.time().start())
                        : Duration.between(meeting.time().end(), moved.time().end());
        return transfer.withTime(transfer.time().startingAt(transfer.time().start().plus(by)));
    }
}
