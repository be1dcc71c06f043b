package app.attache.itinerary;

import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Meeting;
import app.attache.programme.Person;
import app.attache.programme.Programme;
import app.attache.programme.Ron;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out an earlier departure, for all of a delegation or some of it. */
record ShortenStayPlanner(Planner planner, ShortenStay change) {

    Plan plan() {
        Parting parting = new PartingFinder(planner.programme(), change).find();
        PlanMaker maker = new PlanMaker(planner, change, label(parting));
        JourneyMover mover = new JourneyMover(maker.draft(), parting);
        maker.effects(mover.moveLegs());
        boolean all = parting.leaving().isEmpty();
        if (all) {
            shorten(maker, parting);
        } else {
            maker.effects(new MembershipChanger(maker.draft(), parting).leaveEarly());
        }
        maker.effects(mover.moveMovements());
        ask(maker);
        if (!all) {
            new ActingHead(maker, parting.delegation())
                    .settle(Set.copyOf(parting.staying()), change.actingHead());
        }
        maker.lose(FreeTimeFinder.lostBy(parting, planner.planned()));
        return maker.plan(new Leaving(parting), PlanMaker.Gain.NONE);
    }

    private String label(Parting parting) {
        LocalWords words = new LocalWords(planner.texts());
        String delegation = parting.delegation().name();
        if (parting.leaving().isEmpty()) {
            return planner.texts()
                    .get(
                            "itinerary.label.shorten-stay",
                            delegation,
                            words.day(parting.at().toLocalDate()));
        }
        String people =
                new NameWords(planner.programme(), planner.texts())
                        .people(List.copyOf(parting.staying()));
        return planner.texts()
                .get(
                        "itinerary.label.leave-early",
                        delegation,
                        people,
                        words.dayAndHour(parting.at()));
    }

    // The delegation leaves the city as long before wheels-up as it did.
    private void shorten(PlanMaker maker, Parting parting) {
        Stay stay = parting.departing().stay();
        Duration lead = Duration.between(stay.time().end(), parting.departing().at());
        ZonedDateTime end =
                parting.at().minus(lead).withZoneSameInstant(stay.time().end().getZone());
        if (!end.isAfter(stay.time().start())) {
            throw new ItineraryFailure.NotInStay(stay.time().start(), stay.time().end());
        }
        LocalDate left = end.toLocalDate();
        List<Ron> kept = stay.nights().stream().filter(ron -> ron.night().isBefore(left)).toList();
        List<Ron> cancelled =
                stay.nights().stream().filter(ron -> !ron.night().isBefore(left)).toList();
        Stay shorter =
                stay.withTime(new TimeSpan(stay.time().start(), end, stay.time().certainty()))
                        .withNights(kept);
        maker.draft().put(shorter);
        maker.effect(new Effect.StayChanged(stay, shorter, List.of(), cancelled));
        if (cancelled.stream().anyMatch(ron -> ron.lodging() != Ron.Lodging.NEEDED)) {
            maker.ask(new Question(Question.Topic.CANCELLED_NIGHTS, stay.id()));
        }
    }

    private static void ask(PlanMaker maker) {
        for (Effect effect : List.copyOf(maker.effects())) {
            if (effect instanceof Effect.LegMoved(var _, var after)) {
                maker.ask(new Question(Question.Topic.CRAFT, after.id()));
            }
        }
    }

    /** What an earlier departure does: those who leave miss what was planned in the city until they were to leave. */
    private record Leaving(Parting parting) implements Disruption {

        @Override
        public List<Found> find(Planned planned, Set<Id<?>> own) {
            return new AffectedFinder(
                            planned.programme(),
                            parting.delegation(),
                            parting.staying(),
                            parting.leaving().isEmpty(),
                            own,
                            this::cause)
                    .find();
        }

        private Optional<Cause> cause(Optional<Id<City>> city, Interval time) {
            Interval now = parting.newJourney();
            if (time.overlaps(parting.oldJourney())) {
                return Optional.empty();
            }
            if (time.overlaps(now)) {
                return Optional.of(Cause.TRAVELLING);
            }
            boolean missed =
                    time.startInclusive().isAfter(now.startInclusive())
                            && time.startInclusive()
                                    .isBefore(parting.oldJourney().startInclusive());
            return city.filter(parting.departing().stay().city()::equals)
                    .filter(_ -> missed)
                    .map(_ -> Cause.LEFT);
        }

        @Override
        public List<Id<Person>> substitutes() {
            return parting.leaving();
        }

        @Override
        public Opening opening(Programme programme, Meeting meeting) {
            return new Opening(
                    new Interval(
                            parting.departing().stay().time().start().toInstant(),
                            parting.newJourney().startInclusive()),
                    true);
        }
    }
}
