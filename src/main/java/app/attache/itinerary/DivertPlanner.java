package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Person;
import app.attache.programme.Place;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out a journey to another city: the stay there, the way on from it, and what was planned where nobody goes now. */
final class DivertPlanner {

    private static final Duration NEAR = Duration.ofHours(12);

    private final Planner planner;
    private final Divert change;
    private final Programme before;
    private final Leg leg;
    private final City from;
    private final City to;
    private final Delegation delegation;
    private final Set<Id<Person>> people = new LinkedHashSet<>();

    DivertPlanner(Planner planner, Divert change) {
        this.planner = planner;
        this.change = change;
        this.before = planner.programme();
        this.leg = planner.open(change.leg());
        this.to = planner.known(change.city());
        this.from =
                before.cityOf(leg.destination())
                        .orElseThrow(() -> new ItineraryFailure.Unknown(leg.id()));
        this.delegation = before.get(leg.delegation());
        delegation.members().stream().map(Membership::person).forEach(people::add);
        people.addAll(leg.manifest());
        if (from.equals(to)) {
            throw new ItineraryFailure.NoChange(to.name());
        }
    }

    Plan plan() {
        PlanMaker maker =
                new PlanMaker(
                        planner,
                        change,
                        planner.texts()
                                .get("itinerary.label.divert", delegation.name(), to.name()));
        Leg diverted =
                leg.withDestination(new Place.InCity(to.id()))
                        .withTime(
                                new TimeSpan(
                                        leg.wheelsUp(),
                                        leg.wheelsDown().withZoneSameInstant(to.zone()),
                                        leg.time().certainty()));
        maker.draft().put(diverted);
        maker.effect(new Effect.LegMoved(leg, diverted));
        maker.ask(new Question(Question.Topic.CRAFT, leg.id()));
        Optional<Stay> stay = stay();
        stay.ifPresent(found -> follow(maker, found, diverted));
        maker.ask(new Question(Question.Topic.HOSTS, to.id()));
        return maker.plan(new Diverted(stay), PlanMaker.Gain.NONE);
    }

    private Optional<Stay> stay() {
        return before.referring(Stay.class, delegation.id()).stream()
                .filter(stay -> stay.delegation().equals(delegation.id()))
                .filter(stay -> stay.city().equals(from.id()))
                .filter(stay -> apart(stay).compareTo(NEAR) <= 0)
                .min(Comparator.comparing(this::apart).thenComparing(Stay::id));
    }

    private Duration apart(Stay stay) {
        return Duration.between(leg.wheelsDown(), stay.time().start()).abs();
    }

    private void follow(PlanMaker maker, Stay stay, Leg diverted) {
        Duration lead = Duration.between(leg.wheelsDown(), stay.time().start());
        ZonedDateTime start = diverted.wheelsDown().plus(lead);
        ZonedDateTime end = turned(stay.time().end());
        if (!end.isAfter(start)) {
            throw new ItineraryFailure.NotInStay(start, stay.time().end());
        }
        List<Ron> nights =
                start.toLocalDate()
                        .datesUntil(end.toLocalDate())
                        .map(night -> new Ron(night, Ron.Lodging.NEEDED))
                        .toList();
        Stay elsewhere =
                stay.withCity(to.id())
                        .withLodging(Place.UNSTATED)
                        .withTime(new TimeSpan(start, end, stay.time().certainty()))
                        .withNights(nights);
        maker.draft().put(elsewhere);
        maker.effect(new Effect.StayChanged(stay, elsewhere, nights, stay.nights()));
        maker.ask(new Question(Question.Topic.LODGING, stay.id()));
        for (Leg onward : Departing.of(before, stay).legs()) {
            if (Items.open(onward)) {
                Leg turned =
                        onward.withOrigin(new Place.InCity(to.id()))
                                .withTime(onward.time().startingAt(turned(onward.wheelsUp())));
                maker.draft().put(turned);
                maker.effect(new Effect.LegMoved(onward, turned));
                maker.ask(new Question(Question.Topic.CRAFT, onward.id()));
            }
        }
    }

    private ZonedDateTime turned(ZonedDateTime time) {
        ZoneId zone = to.zone();
        return switch (change.clock()) {
            case ABSOLUTE -> time.withZoneSameInstant(zone);
            case LOCAL ->
                    WallTimes.nearest(
                            time.withZoneSameInstant(from.zone()).toLocalDateTime(), zone);
        };
    }

    /** What was planned where nobody goes now. It can be held where they go instead, or by telephone. */
    private final class Diverted implements Disruption {

        private final Interval away;

        Diverted(Optional<Stay> stay) {
            this.away =
                    stay.map(found -> found.time().interval())
                            .map(time -> new Interval(earlier(time), time.endExclusive()))
                            .orElse(leg.occupied());
        }

        private Instant earlier(Interval time) {
            Instant down = leg.wheelsDown().toInstant();
            return down.isBefore(time.startInclusive()) ? down : time.startInclusive();
        }

        @Override
        public List<Found> find(Planned planned, Set<Id<?>> own) {
            return new AffectedFinder(
                            planned.programme(), delegation, people, true, own, this::cause)
                    .find().stream()
                            .map(found ->
                                    found.item().kind() == Kind.MOVEMENT
                                            ? new Found(
                                                    found.item(), Cause.NO_PURPOSE, found.people())
                                            : found)
                            .toList();
        }

        private Optional<Cause> cause(Optional<Id<City>> city, Interval time) {
            return city.filter(from.id()::equals)
                    .filter(_ -> time.overlaps(away))
                    .map(_ -> Cause.ELSEWHERE);
        }

        @Override
        public List<Choice> own(Trial trial, Entity item) {
            if (!(item instanceof Meeting meeting)) {
                return List.of();
            }
            List<Choice> open = new ArrayList<>();
            TimeSpan time = meeting.time().startingAt(turned(meeting.time().start()));
            TimeSpan there =
                    new TimeSpan(
                            time.start(),
                            time.end().withZoneSameInstant(to.zone()),
                            time.certainty());
            Place.InCity city = new Place.InCity(to.id());
            if (trial.fits(meeting.withPlace(city).withTime(there))) {
                open.add(new Choice.Relocate(city, there));
            }
            if (trial.fits(meeting.withPlace(Place.REMOTE))) {
                open.add(new Choice.Relocate(Place.REMOTE, meeting.time()));
            }
            return open;
        }

        @Override
        public Opening opening(Programme programme, Meeting meeting) {
            // Nobody comes to the city, so no time there is better than another.
            return new Opening(new Interval(away.endExclusive(), away.endExclusive()), false);
        }
    }
}
