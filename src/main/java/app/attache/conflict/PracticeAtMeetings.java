package app.attache.conflict;

import app.attache.conflict.Observances.Spot;
import app.attache.conflict.Observances.Stretch;
import app.attache.conflict.Observances.Thing;
import app.attache.programme.City;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Observance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule that holds meetings against one practice at their place. Telephone calls, which can be made from anywhere, aside. */
abstract class PracticeAtMeetings implements FactRule<Meeting> {

    private final FindingKind kind;
    private final Observance practice;
    private final Observances observances;

    PracticeAtMeetings(Limits limits, FindingKind kind, Observance practice) {
        this.kind = kind;
        this.practice = practice;
        this.observances = new Observances(limits, kind, practice);
    }

    /** Whether the practice bears on this meeting at all. */
    abstract boolean concerns(Meeting meeting);

    @Override
    public final FindingKind kind() {
        return kind;
    }

    @Override
    public final Kind subject() {
        return Kind.MEETING;
    }

    @Override
    public final List<Path> reads() {
        List<Path> paths = new ArrayList<>(Keepers.reads(Kind.MEETING));
        paths.add(Path.from(Kind.MEETING).to(Kind.CITY));
        paths.add(Path.from(Kind.MEETING).to(Kind.VENUE).to(Kind.CITY));
        return paths;
    }

    @Override
    public final void check(Meeting meeting, Ground ground, Consumer<Finding> found) {
        if (!concerns(meeting)) {
            return;
        }
        Optional<City> city = ground.programme().cityOf(meeting.place());
        Spot spot = Spot.of(city, meeting.time().start().getZone());
        ground.reading(meeting.time())
                .flatMap(reading ->
                        observances.judge(
                                new Thing(
                                        meeting.id(),
                                        meeting.time().interval(),
                                        meeting.status().tentative()),
                                List.of(Stretch.of(spot, reading)),
                                () -> Keepers.of(meeting, practice, ground)))
                .ifPresent(found);
    }
}
