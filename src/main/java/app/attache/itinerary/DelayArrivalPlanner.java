package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Actual;
import app.attache.programme.City;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Membership;
import app.attache.programme.Movement;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out a later arrival: the journey, the nights, and what is missed or slides. */
final class DelayArrivalPlanner {

    private static final Duration FIRST_DAY = Duration.ofDays(1);

    private final Planner planner;
    private final DelayArrival change;
    private final Programme before;
    private final Delegation delegation;
    private final Stay stay;
    private final Arriving arriving;
    private final Set<Id<Person>> people = new LinkedHashSet<>();
    private final ZonedDateTime at;
    private final Duration by;

    DelayArrivalPlanner(Planner planner, DelayArrival change) {
        this.planner = planner;
        this.change = change;
        this.before = planner.programme();
        this.delegation = PartingFinder.delegation(before, change.delegation());
        this.stay = PartingFinder.stay(before, delegation, change.stay());
        this.arriving = Arriving.of(before, stay);
        delegation.members().stream().map(Membership::person).forEach(people::add);
        refuseIfArrived();
        ZonedDateTime present = arriving.at().withZoneSameInstant(before.get(stay.city()).zone());
        this.at = WallTimes.read(change.arrival(), present);
        if (!at.isAfter(present)) {
            throw new ItineraryFailure.NotLaterArrival(present);
        }
        this.by = Duration.between(present, at);
        if (!stay.time().start().plus(by).isBefore(stay.time().end())) {
            throw new ItineraryFailure.NotInStay(stay.time().start(), stay.time().end());
        }
    }

    Plan plan() {
        LocalWords words = new LocalWords(planner.texts());
        PlanMaker maker =
                new PlanMaker(
                        planner,
                        change,
                        planner.texts()
                                .get(
                                        "itinerary.label.delay-arrival",
                                        delegation.name(),
                                        words.dayAndHour(at)));
        maker.lose(freeBefore());
        for (Leg leg : arriving.legs()) {
            Leg later = leg.withTime(leg.time().startingAt(leg.wheelsUp().plus(by)));
            maker.draft().put(later);
            maker.effect(new Effect.LegMoved(leg, later));
            maker.ask(new Question(Question.Topic.CRAFT, leg.id()));
        }
        begin(maker);
        moveTransfers(maker);
        if (change.manner() == DelayArrival.Manner.SLIDE) {
            slide(maker);
        }
        return maker.plan(new Missing(), PlanMaker.Gain.NONE);
    }

    private void refuseIfArrived() {
        for (Leg leg : arriving.legs()) {
            boolean travelled =
                    leg.status() == Status.HELD
                            || before.referring(Actual.class, leg.id()).stream()
                                    .anyMatch(actual -> actual.item().equals(leg.id()));
            if (travelled) {
                throw new ItineraryFailure.AlreadyArrived(delegation.name(), leg.wheelsDown());
            }
        }
    }

    private void begin(PlanMaker maker) {
        ZonedDateTime start = stay.time().start().plus(by);
        LocalDate first = start.toLocalDate();
        List<Ron> cancelled =
                stay.nights().stream().filter(ron -> ron.night().isBefore(first)).toList();
        Stay later =
                stay.withTime(new TimeSpan(start, stay.time().end(), stay.time().certainty()))
                        .withNights(
                                stay.nights().stream()
                                        .filter(ron -> !ron.night().isBefore(first))
                                        .toList());
        maker.draft().put(later);
        maker.effect(new Effect.StayChanged(stay, later, List.of(), cancelled));
        if (cancelled.stream().anyMatch(ron -> ron.lodging() != Ron.Lodging.NEEDED)) {
            maker.ask(new Question(Question.Topic.CANCELLED_NIGHTS, stay.id()));
        }
    }

    private void moveTransfers(PlanMaker maker) {
        LegTransfers transfers = new LegTransfers(before);
        for (Movement movement : movements()) {
            if (arriving.legs().stream().anyMatch(leg -> transfers.serves(movement, leg))) {
                later(maker, movement);
            }
        }
    }

    private void slide(PlanMaker maker) {
        Instant arrival = arriving.at().toInstant();
        planner.planned()
                .during(new Interval(arrival, arrival.plus(FIRST_DAY)), Meeting.class)
                .filter(Items::open)
                .filter(meeting -> slides(meeting.time()))
                .filter(meeting -> here(before.cityOf(meeting.place()).map(City::id)))
                .filter(this::theirs)
                .forEach(meeting -> slide(maker, meeting));
        for (Movement movement : movements()) {
            if (slides(movement.time())
                    && here(Optional.of(before.get(movement.from()).city()))
                    && maker.draft().now(movement.id()).equals(movement)) {
                later(maker, movement);
            }
        }
    }

    private void slide(PlanMaker maker, Meeting meeting) {
        Meeting later =
                meeting.withTime(meeting.time().startingAt(meeting.time().start().plus(by)));
        maker.draft().put(later);
        maker.effect(new Effect.MeetingChanged(meeting, later));
        maker.ask(new Question(Question.Topic.AGREEMENT, meeting.id()));
    }

    private void later(PlanMaker maker, Movement movement) {
        ZonedDateTime leaves = movement.time().start().plus(by);
        Movement later = movement.withTime(movement.time().startingAt(leaves));
        maker.draft().put(later);
        maker.effect(new Effect.MovementMoved(movement, later));
    }

    private List<Movement> movements() {
        return before.referring(Movement.class, delegation.id()).stream()
                .filter(movement -> movement.delegation().equals(delegation.id()))
                .filter(Items::open)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private boolean slides(TimeSpan time) {
        Instant arrival = arriving.at().toInstant();
        return time.start().toInstant().isBefore(arrival.plus(FIRST_DAY))
                && time.end().toInstant().isAfter(arrival);
    }

    private boolean theirs(Meeting meeting) {
        return meeting.present().anyMatch(people::contains)
                || meeting.attendances().isEmpty()
                        && meeting.delegations().contains(delegation.id());
    }

    private boolean here(Optional<Id<City>> city) {
        return city.filter(stay.city()::equals).isPresent();
    }

    private Interval journey(Duration later) {
        if (arriving.legs().isEmpty()) {
            Instant moment = arriving.at().plus(later).toInstant();
            return new Interval(moment, moment);
        }
        Interval occupied = arriving.legs().getFirst().occupied();
        return new Interval(
                occupied.startInclusive().plus(later), occupied.endExclusive().plus(later));
    }

    private List<FreeTime> freeBefore() {
        Interval missed =
                new Interval(journey(Duration.ZERO).endExclusive(), journey(by).endExclusive());
        return new FreeTimeFinder(
                        planner.planned(),
                        delegation,
                        new HashSet<>(people),
                        before.get(stay.city()),
                        missed)
                .find();
    }

    /** What the delay does: what was to be before the new arrival is missed. */
    private final class Missing implements Disruption {

        private final Interval oldJourney = journey(Duration.ZERO);
        private final Interval newJourney = journey(by);

        @Override
        public List<Found> find(Planned planned, Set<Id<?>> own) {
            return new AffectedFinder(
                            planned.programme(), delegation, people, true, own, this::cause)
                    .find();
        }

        private Optional<Cause> cause(Optional<Id<City>> city, Interval time) {
            if (time.overlaps(oldJourney)) {
                return Optional.empty();
            }
            if (time.overlaps(newJourney)) {
                return Optional.of(Cause.TRAVELLING);
            }
            boolean missed =
                    time.endExclusive().isAfter(oldJourney.endExclusive())
                            && time.startInclusive().isBefore(newJourney.endExclusive());
            return missed && here(city) ? Optional.of(Cause.NOT_THERE_YET) : Optional.empty();
        }

        @Override
        public Opening opening(Programme programme, Meeting meeting) {
            return new Opening(
                    new Interval(newJourney.endExclusive(), stay.time().end().toInstant()), false);
        }
    }
}
