package app.attache.itinerary;

import app.attache.programme.Leg;
import app.attache.programme.Ron;
import app.attache.programme.Status;
import app.attache.programme.Stay;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out a longer stay: what moves, what is stranded by it, what is gained, and what follows from that. */
record ExtendStayPlanner(Planner planner, ExtendStay change) {

    /** Who left before this hour was not lodged in the night before; who stays on must be. */
    private static final LocalTime EARLY = LocalTime.of(5, 0);

    Plan plan() {
        Parting parting = new PartingFinder(planner.programme(), change).find();
        PlanMaker maker = new PlanMaker(planner, change, label(parting));
        JourneyMover mover = new JourneyMover(maker.draft(), parting);
        maker.effects(mover.moveLegs());
        maker.effect(prolong(maker.draft(), parting));
        maker.effects(mover.moveMovements());
        maker.effects(new MembershipChanger(maker.draft(), parting).change());
        ask(maker);
        new ActingHead(maker, parting.delegation())
                .settle(Set.copyOf(parting.leaving()), change.actingHead());
        return maker.plan(
                new PartingDisruption(parting), after -> FreeTimeFinder.gainedBy(parting, after));
    }

    private String label(Parting parting) {
        String day = new LocalWords(planner.texts()).day(parting.at().toLocalDate());
        return planner.texts().get("itinerary.label.extend-stay", parting.delegation().name(), day);
    }

    // The delegation leaves the city as long before wheels-up as it did.
    private Effect.StayChanged prolong(Draft draft, Parting parting) {
        Stay stay = parting.departing().stay();
        Duration lead = Duration.between(stay.time().end(), parting.departing().at());
        ZonedDateTime end =
                parting.at().minus(lead).withZoneSameInstant(stay.time().end().getZone());
        List<Ron> added = nightsAdded(stay, end);
        List<Ron> nights = new ArrayList<>(stay.nights());
        nights.addAll(added);
        Stay longer =
                stay.withTime(new TimeSpan(stay.time().start(), end, stay.time().certainty()))
                        .withNights(nights);
        draft.put(longer);
        return new Effect.StayChanged(stay, longer, added, List.of());
    }

    private List<Ron> nightsAdded(Stay stay, ZonedDateTime end) {
        Set<LocalDate> lodged =
                stay.nights().stream()
                        .map(Ron::night)
                        .collect(Collectors.toCollection(TreeSet::new));
        ZonedDateTime old = stay.time().end();
        LocalDate first = old.toLocalDate();
        if (old.toLocalTime().isBefore(EARLY) && first.isAfter(stay.time().start().toLocalDate())) {
            first = first.minusDays(1);
        }
        return first.datesUntil(end.toLocalDate())
                .filter(night -> !lodged.contains(night))
                .map(night -> new Ron(night, change.lodging()))
                .toList();
    }

    private void ask(PlanMaker maker) {
        for (Effect effect : maker.effects()) {
            if (effect instanceof Effect.StayChanged(Stay _, Stay after, List<Ron> added, var _)
                    && !added.isEmpty()
                    && change.lodging() != Ron.Lodging.CONFIRMED) {
                maker.ask(new Question(Question.Topic.LODGING, after.id()));
            }
            if (effect instanceof Effect.LegMoved(Leg _, Leg after)
                    && after.status() != Status.CANCELLED) {
                maker.ask(new Question(Question.Topic.CRAFT, after.id()));
            }
        }
    }
}
