package app.attache.itinerary;

import app.attache.programme.Id;
import app.attache.programme.Meeting;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;

/** A meeting does not take place. It stays in the programme as cancelled. */
@RecordBuilder
public record CancelMeeting(Id<Meeting> meeting, Map<Id<?>, Choice> choices, String reason)
        implements Change, CancelMeetingBuilder.With {

    public CancelMeeting {
        Objects.requireNonNull(meeting, "meeting");
        choices = Map.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
    }

    /** Nothing is decided and no reason given. */
    public static CancelMeeting of(Id<Meeting> meeting) {
        return new CancelMeeting(meeting, Map.of(), "");
    }

    @Override
    public Id<Meeting> subject() {
        return meeting;
    }
}
