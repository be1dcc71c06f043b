package app.attache.itinerary;

import app.attache.conflict.ConflictIndex;
import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Membership;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan in the making. A planner of one kind of change puts what the change itself does into the draft and says it in
 * effects and questions; {@link #plan} then decides about all that is stranded by it and reckons what follows. For one thread.
 */
final class PlanMaker {

    private final Planner planner;
    private final Change change;
    private final Origin origin;
    private final Draft draft;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private List<FreeTime> lost = List.of();

    /** @param label the step in a few words, as the undo menu names it */
    PlanMaker(Planner planner, Change change, String label) {
        this.planner = planner;
        this.change = change;
        this.origin = new Origin(label, change.reason(), planner.author(), planner.at());
        this.draft = new Draft(planner.programme());
    }

    Draft draft() {
        return draft;
    }

    void effect(Effect effect) {
        effects.add(effect);
    }

    void effects(List<? extends Effect> more) {
        effects.addAll(more);
    }

    List<Effect> effects() {
        return effects;
    }

    void ask(Question question) {
        questions.add(question);
    }

    /** Says that free time is no longer there. */
    void lose(List<FreeTime> time) {
        lost = time;
    }

    /** Finds the free time that a programme has more than there was. */
    interface Gain {

        /** Nothing is gained. */
        Gain NONE = _ -> List.of();

        /** The time, given what is planned with all that is done in it. */
        List<FreeTime> in(Planned after);
    }

    /** The plan, with what is stranded decided as the change wishes. */
    Plan plan(Disruption disruption, Gain gain) {
        StrandedResolver resolver = new StrandedResolver(draft, origin, planner, disruption);
        List<Stranded> stranded = resolver.resolve(change.choices());
        stranded.stream()
                .filter(item -> moved(item.chosen()))
                .map(item -> new Question(Question.Topic.AGREEMENT, item.item()))
                .forEach(questions::add);
        stranded.stream()
                .flatMap(this::headless)
                .distinct()
                .map(delegation -> new Question(Question.Topic.ACTING_HEAD, delegation))
                .filter(question -> !questions.contains(question))
                .forEach(questions::add);
        ChangeSet changeSet = draft.changeSet(origin);
        Programme before = planner.programme();
        Trial outcome = resolver.outcome();
        Programme after = outcome.programme();
        ConflictIndex conflicts = outcome.conflicts();
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
                gain.in(new Planned(after, planner.agenda().after(changeSet))),
                lost,
                Notices.of(before, after, changeSet),
                questions);
    }

    /** The delegations whose head cannot be on a journey of theirs that takes place all the same. */
    private Stream<Id<Delegation>> headless(Stranded item) {
        boolean takesPlace =
                item.chosen() instanceof Choice.Without || item.chosen() instanceof Choice.Leave;
        return takesPlace && draft.now(item.item()) instanceof Leg leg
                ? draft
                        .now(leg.delegation())
                        .head()
                        .map(Membership::person)
                        .filter(item.people()::contains)
                        .map(_ -> leg.delegation())
                        .stream()
                : Stream.empty();
    }

    private static boolean moved(Choice choice) {
        return choice instanceof Choice.Move || choice instanceof Choice.Relocate;
    }
}
