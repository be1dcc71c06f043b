package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.ChangeSet;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
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
        Programme before = planner.programme();
        Parting parting = new PartingFinder(before, change).find();
        Origin origin = new Origin(label(parting), change.reason(), planner.author(), planner.at());
        Draft draft = new Draft(before);
        List<Effect> effects = new ArrayList<>();
        JourneyMover mover = new JourneyMover(draft, parting);
        effects.addAll(mover.moveLegs());
        Effect.StayChanged stay = prolong(draft, parting);
        effects.add(stay);
        effects.addAll(mover.moveMovements());
        effects.addAll(new MembershipChanger(draft, parting).change());

        StrandedResolver resolver = new StrandedResolver(draft, origin, planner, parting);
        List<Stranded> stranded = resolver.resolve(change.choices());

        ChangeSet changeSet = draft.changeSet(origin);
        Programme after = resolver.outcome().programme();
        ConflictIndex conflicts = resolver.outcome().conflicts();
        return new Plan(
                change,
                before,
                planner.conflicts(),
                changeSet,
                after,
                conflicts,
                planner.conflicts().deltaTo(conflicts),
                effects,
                stranded,
                new FreeTimeFinder(after, parting).find(),
                Notices.of(before, after, changeSet),
                questions(parting, effects, stranded));
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
        return new Effect.StayChanged(stay, longer, added);
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

    private List<Question> questions(
            Parting parting, List<Effect> effects, List<Stranded> stranded) {
        List<Question> questions = new ArrayList<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.StayChanged(Stay _, Stay after, List<Ron> added)
                    && !added.isEmpty()
                    && change.lodging() != Ron.Lodging.CONFIRMED) {
                questions.add(new Question(Question.Topic.LODGING, after.id()));
            }
            if (effect instanceof Effect.LegMoved(Leg _, Leg after)
                    && after.status() != Status.CANCELLED) {
                questions.add(new Question(Question.Topic.CRAFT, after.id()));
            }
        }
        stranded.stream()
                .filter(item -> item.chosen() instanceof Choice.Move)
                .map(item -> new Question(Question.Topic.AGREEMENT, item.item()))
                .forEach(questions::add);
        parting.delegation()
                .head()
                .map(Membership::person)
                .filter(parting.leaving()::contains)
                .ifPresent(_ ->
                        questions.add(
                                new Question(
                                        Question.Topic.ACTING_HEAD, parting.delegation().id())));
        return questions;
    }
}
