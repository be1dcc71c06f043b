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
abstract class PracticeAtMeetings implements MeetingRule {

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
    public final List<Path> reads() {
        List<Path> paths = new ArrayList<>(Keepers.reads(Kind.MEETING));
        paths.add(Path.from(Kind.MEETING).to(Kind.CITY));
        paths.add(Path.from(Kind.MEETING).to(Kind.VENUE).to(Kind.CITY));
        return paths;
    }

    @Override
    public final void check(MeetingCase judged, Consumer<Finding> found) {
        Meeting meeting = judged.meeting();
        Reading reading = judged.reading();
        City city = judged.city();
        if (reading == null
                || !concerns(meeting)
                || city != null
                        && observances.isFree(city, reading.earliest(), reading.latestEnd())) {
            return;
        }
        Spot spot = Spot.of(Optional.ofNullable(city), meeting.time().start().getZone());
        observances
                .judge(
                        new Thing(meeting.id(), meeting.time().interval(), judged.tentative()),
                        List.of(Stretch.of(spot, reading)),
                        () -> Keepers.of(meeting, practice, judged.ground()))
                .ifPresent(found);
    }
}
