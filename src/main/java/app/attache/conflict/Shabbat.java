package app.attache.conflict;

import app.attache.conflict.Observances.Spot;
import app.attache.conflict.Observances.Stretch;
import app.attache.conflict.Observances.Thing;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Observance;
import app.attache.programme.Stay;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A meeting, or the way to it from the lodging or back there, is on Shabbat or a Jewish holy day, from candle lighting to
 * nightfall in its city, for somebody who keeps it: hard where it is kept strictly, else soft.
 *
 * <p>Driving is work, so whoever keeps it is back before candles are lit and leaves after nightfall. Of a meeting by telephone,
 * or without a place, the city of the stay counts. Times and conventions are those of
 * {@link app.attache.observance.ObservanceCalendar}.
 */
final class Shabbat implements MeetingRule {

    private final Observances observances;

    Shabbat(Limits limits) {
        this.observances = new Observances(limits, FindingKind.SHABBAT, Observance.SHABBAT);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.SHABBAT;
    }

    @Override
    public List<Path> reads() {
        Path venue = Path.from(Kind.MEETING).to(Kind.VENUE);
        Path ofPeople = Path.from(Kind.MEETING).to(Kind.PERSON).by(Kind.DELEGATION).by(Kind.STAY);
        Path ofMeeting = Path.from(Kind.MEETING).to(Kind.DELEGATION).by(Kind.STAY);
        List<Path> paths = new ArrayList<>(Keepers.reads(Kind.MEETING));
        paths.addAll(
                List.of(
                        venue.to(Kind.CITY),
                        venue.by(Kind.DOOR_TO_DOOR),
                        Path.from(Kind.MEETING).to(Kind.CITY),
                        ofPeople.to(Kind.VENUE),
                        ofPeople.to(Kind.CITY),
                        ofMeeting.to(Kind.VENUE),
                        ofMeeting.to(Kind.CITY)));
        return paths;
    }

    @Override
    public void check(MeetingCase judged, Consumer<Finding> found) {
        Reading reading = judged.reading();
        City city = judged.city();
        Ground ground = judged.ground();
        if (reading == null
                || city != null
                        && observances.isFree(
                                city,
                                reading.earliest() - ground.ways().farthest(),
                                reading.latestEnd() + ground.ways().farthest())) {
            return;
        }
        Meeting meeting = judged.meeting();
        Keepers.of(meeting, Observance.SHABBAT, ground)
                .flatMap(who -> judge(meeting, reading, Optional.ofNullable(city), who, ground))
                .ifPresent(found);
    }

    private Optional<Finding> judge(
            Meeting meeting, Reading reading, Optional<City> at, Keepers who, Ground ground) {
        List<Id<Delegation>> delegations = delegations(meeting, who, ground);
        Lodgings lodgings = new Lodgings(ground);
        Optional<City> city =
                at.or(() ->
                        lodgings.stay(delegations, reading.given())
                                .map(Stay::city)
                                .map(ground.programme()::get));
        Spot spot = Spot.of(city, meeting.time().start().getZone());
        Optional<Id<Venue>> venue = Lodgings.venue(meeting.place());
        Optional<Id<Venue>> lodging =
                at.flatMap(known -> lodgings.in(known, delegations, reading.given()));
        Optional<Way> there = lodgings.way(lodging, venue);
        Optional<Way> back = lodgings.way(venue, lodging);
        Duration before = there.map(Way::likely).orElse(Duration.ZERO);
        Duration after = back.map(Way::likely).orElse(Duration.ZERO);
        Stretch stretch =
                new Stretch(
                        spot,
                        reading.widenedBy(least(there), least(back)),
                        reading.widenedBy(Moments.of(before), Moments.of(after)),
                        before,
                        after);
        return observances.judge(
                new Thing(meeting.id(), meeting.time().interval(), meeting.status().tentative()),
                List.of(stretch),
                () -> Optional.of(who));
    }

    private static long least(Optional<Way> way) {
        return way.map(Way::least).map(Moments::of).orElse(0L);
    }

    /** Whose lodging counts: those in whose programme it stands, then those who keep it, then those that keepers are in. */
    private static List<Id<Delegation>> delegations(Meeting meeting, Keepers who, Ground ground) {
        List<Id<Delegation>> delegations = new ArrayList<>(meeting.delegations());
        for (Id<?> id : who.ids()) {
            ground.programme()
                    .find(id)
                    .ifPresent(fact -> {
                        if (fact instanceof Delegation delegation) {
                            delegations.add(delegation.id());
                        } else {
                            ground.referrers()
                                    .of(id, Delegation.class)
                                    .map(Delegation::id)
                                    .sorted()
                                    .forEach(delegations::add);
                        }
                    });
        }
        return delegations;
    }
}
