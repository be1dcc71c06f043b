package app.attache.conflict;

import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Place;
import app.attache.programme.Room;
import app.attache.programme.Venue;
import java.util.List;
import java.util.function.Consumer;

/**
 * More people are named for a meeting than its room holds, or its venue where no room is stated: hard. A capacity that is not
 * stated is never exceeded. Somebody who stands for several people counts once, so silence does not prove that all fit in.
 */
final class Capacity implements MeetingRule {

    private final Limits limits;

    Capacity(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.CAPACITY;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.VENUE));
    }

    @Override
    public void check(MeetingCase meeting, Consumer<Finding> found) {
        Venue venue = meeting.venue();
        int named = meeting.attendances().size();
        if (venue == null || named < 2) {
            return;
        }
        String room = meeting.meeting().place() instanceof Place.InRoom in ? in.room() : "";
        int capacity = room.isEmpty() ? venue.capacity() : capacity(venue, room);
        if (capacity <= 0 || named <= capacity) {
            return;
        }
        int heads = (int) meeting.meeting().present().count();
        if (heads > capacity) {
            found.accept(
                    finding(meeting.meeting(), venue, room, new Measure.Count(heads, capacity)));
        }
    }

    private static int capacity(Venue venue, String name) {
        for (Room room : venue.rooms()) {
            if (room.id().equals(name)) {
                return room.capacity();
            }
        }
        return 0;
    }

    private Finding finding(Meeting meeting, Venue venue, String room, Measure measure) {
        Grade grade = Grade.certain(limits.severity(kind()), meeting.status().tentative());
        return Finding.of(
                        kind(),
                        grade,
                        meeting.time().interval(),
                        List.of(meeting.id()),
                        List.of(venue.id()))
                .onPart(room)
                .by(measure);
    }
}
