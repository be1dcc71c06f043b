package app.attache.itinerary;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Stopped;
import app.attache.itinerary.Stranded.Cause;
import app.attache.programme.Dependency;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Origin;
import app.attache.programme.Programme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides about what is stranded: for each item, in turn, what can be done as things stand then, and what is done. What waits
 * for an item that moves may be stranded by that.
 */
final class StrandedResolver {

    private final Draft draft;
    private final Disruption disruption;
    private final Set<Id<?>> moved = new HashSet<>();
    private final Set<Id<?>> decided = new HashSet<>();
    private final List<Stranded> stranded = new ArrayList<>();
    private final Planned planned;
    private final ConflictIndex start;
    private final List<ConflictDelta> steps = new ArrayList<>();
    private Trial trial;

    StrandedResolver(Draft draft, Origin origin, Planner planner, Disruption disruption) {
        this.draft = draft;
        this.disruption = disruption;
        var changeSet = draft.changeSet(origin);
        Programme programme = draft.before().apply(changeSet);
        ConflictIndex conflicts = planner.conflicts().after(changeSet, programme);
        this.start = planner.conflicts();
        this.steps.add(start.deltaTo(conflicts));
        this.trial = new Trial(programme, conflicts, origin);
        this.planned = new Planned(programme, planner.agenda().after(changeSet));
        for (Edit edit : changeSet.edits()) {
            moved.add(edit.id());
        }
    }

    /**
     * Everything stranded, with what is done about it put into the draft.
     *
     * @param wishes what the person wants done about items; what is not open for an item is ignored
     */
    List<Stranded> resolve(Map<Id<?>, Choice> wishes) {
        for (Found found : disruption.find(planned, Set.copyOf(moved))) {
            decide(found, wishes);
        }
        Deque<Id<?>> predecessors = new ArrayDeque<>(moved.stream().sorted().toList());
        Set<Id<?>> followed = new HashSet<>();
        while (!predecessors.isEmpty()) {
            Id<?> predecessor = predecessors.pop();
            if (followed.add(predecessor)) {
                for (Found found : waitingFor(predecessor)) {
                    decide(found, wishes);
                    predecessors.add(found.item());
                }
            }
        }
        stranded.sort(
                Comparator.comparing((Stranded item) ->
                                Items.time(draft.before(), item.item()).start().toInstant())
                        .thenComparing(Stranded::item));
        return stranded;
    }

    /** The programme with the draft and all decisions in it, and its findings. */
    Trial outcome() {
        ConflictIndex conflicts = trial.conflicts().knowing(start, ConflictDelta.together(steps));
        return new Trial(trial.programme(), conflicts, trial.origin());
    }

    private void decide(Found found, Map<Id<?>, Choice> wishes) {
        decided.add(found.item());
        List<Choice> choices = new ChoiceFinder(trial, disruption, found).find();
        Choice wish = wishes.getOrDefault(found.item(), choices.getFirst());
        Choice chosen = choices.contains(wish) ? wish : choices.getFirst();
        stranded.add(new Stranded(found.item(), found.cause(), found.people(), choices, chosen));
        Entity fact = trial.programme().get(found.item());
        Entity after = new ChoiceEdit(trial.programme(), fact, found.people()).apply(chosen);
        if (!after.equals(fact)) {
            draft.put(after);
            moved.add(found.item());
            Trial next = trial.with(after);
            steps.add(trial.conflicts().deltaTo(next.conflicts()));
            trial = next;
        }
    }

    /** The items that begin too early because of {@code predecessor} and did not before. */
    private List<Found> waitingFor(Id<?> predecessor) {
        List<Found> found = new ArrayList<>();
        Stopped.ifAsked();
        for (Dependency dependency : waiting(predecessor)) {
            boolean concerned =
                    !decided.contains(dependency.successor())
                            && !moved.contains(dependency.successor())
                            && Items.open(trial.programme().get(dependency.successor()));
            if (concerned) {
                becauseOf(dependency)
                        .map(cause -> new Found(dependency.successor(), cause, List.of()))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Found::item));
        return found.stream().distinct().toList();
    }

    private List<Dependency> waiting(Id<?> predecessor) {
        return planned.programme().referring(Dependency.class, predecessor).stream()
                .filter(dependency -> dependency.predecessor().equals(predecessor))
                .toList();
    }

    private Optional<Cause> becauseOf(Dependency dependency) {
        Entity now = trial.programme().get(dependency.predecessor());
        if (Items.cancelled(now)) {
            return draft.before()
                            .find(dependency.predecessor())
                            .filter(Items::cancelled)
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Cause.CANCELLED);
        }
        return Items.open(now)
                        && Items.broken(trial.programme(), dependency)
                        && !wasBroken(dependency)
                ? Optional.of(Cause.PREDECESSOR)
                : Optional.empty();
    }

    private boolean wasBroken(Dependency dependency) {
        return Items.broken(draft.before(), draft.before().get(dependency.id()));
    }
}
