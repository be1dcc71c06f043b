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
final class Capacity implements FactRule<Meeting> {

    private final Limits limits;

    Capacity(Limits limits) {
        this.limits = limits;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.CAPACITY;
    }

    @Override
    public Kind subject() {
        return Kind.MEETING;
    }

    @Override
    public List<Path> reads() {
        return List.of(Path.from(Kind.MEETING).to(Kind.VENUE));
    }

    @Override
    public void check(Meeting meeting, Ground ground, Consumer<Finding> found) {
        if (meeting.attendances().size() < 2) {
            return;
        }
        ground.programme()
                .venueOf(meeting.place())
                .ifPresent(venue -> {
                    String room = meeting.place() instanceof Place.InRoom in ? in.room() : "";
                    int capacity =
                            room.isEmpty()
                                    ? venue.capacity()
                                    : venue.room(room).map(Room::capacity).orElse(0);
                    int heads = (int) meeting.present().count();
                    if (capacity > 0 && heads > capacity) {
                        found.accept(
                                finding(meeting, venue, room, new Measure.Count(heads, capacity)));
                    }
                });
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
