package app.attache.conflict;

import app.attache.conflict.Observances.Spot;
import app.attache.conflict.Observances.Stretch;
import app.attache.conflict.Observances.Thing;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Observance;
import app.attache.programme.Venue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A leg, or the way to it from the lodging or on to the next one, is on Shabbat or a Jewish holy day for somebody who keeps it:
 * hard where it is kept strictly, else soft.
 *
 * <p>Until wheels-up the times of the city it leaves count, from wheels-down on those of the city it reaches: in between the
 * sun is as far on as the traveller is, so Shabbat can begin or end on the way only where one of the ends is in it. Where a
 * ship or train takes longer, a Shabbat of the first city that is all on the way counts as well.
 */
final class ShabbatOnLeg implements FactRule<Leg> {

    private final Observances observances;

    ShabbatOnLeg(Limits limits) {
        this.observances = new Observances(limits, FindingKind.SHABBAT, Observance.SHABBAT);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.SHABBAT;
    }

    @Override
    public Kind subject() {
        return Kind.LEG;
    }

    @Override
    public List<Path> reads() {
        Path venue = Path.from(Kind.LEG).to(Kind.VENUE);
        List<Path> paths = new ArrayList<>(Keepers.reads(Kind.LEG));
        paths.addAll(
                List.of(
                        venue.to(Kind.CITY),
                        venue.by(Kind.DOOR_TO_DOOR),
                        Path.from(Kind.LEG).to(Kind.CITY),
                        Path.from(Kind.LEG).to(Kind.DELEGATION).by(Kind.STAY).to(Kind.VENUE)));
        return paths;
    }

    @Override
    public void check(Leg leg, Ground ground, Consumer<Finding> found) {
        Optional<Reading> flown = ground.reading(leg.time());
        if (flown.isEmpty()) {
            return;
        }
        if (isPlainlyFree(leg, flown.get(), ground)) {
            return;
        }
        List<Stretch> stretches = stretches(leg, flown.get(), ground);
        observances
                .judge(
                        new Thing(leg.id(), leg.occupied(), leg.status().tentative()),
                        stretches,
                        () -> Keepers.of(leg, Observance.SHABBAT, ground))
                .map(finding -> withEarliest(finding, flown.get().length(), stretches))
                .ifPresent(found);
    }

    // What almost every leg is, told without looking for who travels and where they are lodged.
    private boolean isPlainlyFree(Leg leg, Reading flown, Ground ground) {
        City from = ground.programme().cityOf(leg.origin()).orElse(null);
        City to = ground.programme().cityOf(leg.destination()).orElse(null);
        long farthest = ground.ways().farthest();
        return from != null
                && to != null
                && flown.length() <= Moments.DAY
                && observances.isFree(
                        from,
                        flown.earliest() - Moments.of(leg.callLead()) - farthest,
                        flown.latest() + 1)
                && observances.isFree(
                        to,
                        flown.earliestEnd(),
                        flown.latestEnd() + Moments.of(leg.clearance()) + farthest);
    }

    /** With the wheels-up that is the earliest by both ends. */
    private Finding withEarliest(Finding finding, long length, List<Stretch> stretches) {
        if (!(finding.measure() instanceof Measure.Observed observed)) {
            return finding;
        }
        Stretch out = stretches.getFirst();
        Stretch in = stretches.get(1);
        long lead = Moments.of(out.before());
        long up = Moments.of(observed.earliestStart());
        long before = up - 1;
        while (before != up) {
            before = up;
            up = observances.free(out.spot(), up - lead, lead) + lead;
            up = observances.free(in.spot(), up + length, Moments.of(in.after())) - length;
        }
        Duration earliest = Moments.duration(up - Moments.of(observed.time().endExclusive()));
        return finding.by(
                new Measure.Observed(
                        observed.city(),
                        observed.occasions(),
                        observed.time(),
                        earliest,
                        observed.after()));
    }

    private List<Stretch> stretches(Leg leg, Reading flown, Ground ground) {
        Optional<City> origin = ground.programme().cityOf(leg.origin());
        Optional<City> destination = ground.programme().cityOf(leg.destination());
        Spot from = Spot.of(origin, leg.time().start().getZone());
        Spot to = Spot.of(destination, leg.time().end().getZone());
        Duration length = Moments.duration(flown.length());
        Optional<Way> out = way(leg, origin, flown.given(), true, ground);
        Optional<Way> in = way(leg, destination, flown.givenEnd(), false, ground);
        Duration before = leg.callLead().plus(out.map(Way::likely).orElse(Duration.ZERO));
        Duration after = leg.clearance().plus(in.map(Way::likely).orElse(Duration.ZERO));
        Reading up = moment(flown, 0);
        Reading down = moment(flown, flown.length());
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(
                new Stretch(
                        from,
                        up.widenedBy(Moments.of(leg.callLead()) + least(out), 1),
                        up.widenedBy(Moments.of(before), 1),
                        before,
                        length.negated()));
        stretches.add(
                new Stretch(
                        to,
                        down.widenedBy(0, Moments.of(leg.clearance()) + least(in)),
                        down.widenedBy(0, Moments.of(after)),
                        length.negated(),
                        after));
        if (flown.length() > Moments.DAY) {
            stretches.add(
                    new Stretch(
                            from,
                            up.widenedBy(0, flown.length()),
                            up.widenedBy(0, flown.length()),
                            before,
                            Duration.ZERO));
        }
        return stretches;
    }

    private static Reading moment(Reading flown, long later) {
        return new Reading(
                flown.earliest() + later,
                flown.given() + later,
                flown.latest() + later,
                0,
                flown.open());
    }

    private static long least(Optional<Way> way) {
        return way.map(Way::least).map(Moments::of).orElse(0L);
    }

    private static Optional<Way> way(
            Leg leg, Optional<City> city, long moment, boolean out, Ground ground) {
        Lodgings lodgings = new Lodgings(ground);
        List<Id<Delegation>> own = List.of(leg.delegation());
        Optional<Id<Venue>> lodging = city.flatMap(known -> lodgings.in(known, own, moment));
        return out
                ? lodgings.way(lodging, Lodgings.venue(leg.origin()))
                : lodgings.way(Lodgings.venue(leg.destination()), lodging);
    }
}
