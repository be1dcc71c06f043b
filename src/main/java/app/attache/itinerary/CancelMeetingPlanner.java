package app.attache.itinerary;

import app.attache.programme.City;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.Status;
import java.time.ZoneId;
import java.util.List;

/** Works out what follows when a meeting is called off: the transfers to it, what waits for it, the time it leaves free. */
record CancelMeetingPlanner(Planner planner, CancelMeeting change) {

    Plan plan() {
        Meeting meeting = planner.open(change.meeting());
        Meeting cancelled = meeting.withStatus(Status.CANCELLED);
        String label = planner.texts().get("itinerary.label.cancel-meeting", meeting.title());
        PlanMaker maker = new PlanMaker(planner, change, label);
        maker.draft().put(cancelled);
        maker.effect(new Effect.MeetingChanged(meeting, cancelled));
        List<Found> useless =
                new MeetingTransfers(planner.programme(), meeting)
                        .find().stream()
                                .map(Movement::id)
                                .map(id -> new Found(id, Stranded.Cause.NO_PURPOSE, List.of()))
                                .toList();
        return maker.plan((_, _) -> useless, _ -> List.of(freed(meeting)));
    }

    private FreeTime freed(Meeting meeting) {
        ZoneId zone =
                planner.programme()
                        .cityOf(meeting.place())
                        .map(City::zone)
                        .orElse(meeting.time().start().getZone());
        return new FreeTime(
                meeting.time().start().withZoneSameInstant(zone).toLocalDate(),
                zone,
                List.of(meeting.time().interval()),
                List.of(),
                false);
    }
}
