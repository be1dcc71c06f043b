package app.attache.itinerary;

import app.attache.conflict.Finding;
import app.attache.conflict.Stopped;
import app.attache.conflict.Verdict;
import app.attache.programme.ChangeRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds ways out of a conflict, and proposes only what was tried: each remedy's plan is worked out and judged by every rule,
 * so that none brings about a conflict as bad as the one it mends. Immutable; for any thread, but not for the FX thread: a
 * finding takes some tens of milliseconds.
 *
 * @param planner of the programme that the findings are about
 */
public record Remedies(Planner planner) {

    private static final int MOST = 5;
    private static final int MOST_OF_ONE_APPROACH = 2;

    // What a new finding, an item that is stranded, and any other that changes cost, in the minutes
    // that ideas are weighed by.
    private static final long FINDING_COST = 60;
    private static final long STRANDED_COST = 60;
    private static final long CHANGED_COST = 10;

    private static final Comparator<Idea> CHEAPEST_FIRST =
            Comparator.comparingLong(Idea::cost)
                    .thenComparing(Idea::approach)
                    .thenComparing(idea -> idea.change().subject());

    public Remedies {
        Objects.requireNonNull(planner, "planner");
    }

    private record Tried(Remedy remedy, long cost) {}

    /**
     * Ways out of {@code finding}, the least disturbing first, five at most; none where it cannot be judged or nothing helps.
     *
     * @throws Stopped when the thread is interrupted
     */
    public List<Remedy> of(Finding finding) {
        return finding.verdict() == Verdict.NOT_EVALUABLE
                ? List.of()
                : Stopped.heeding(() -> found(finding));
    }

    private List<Remedy> found(Finding finding) {
        List<Tried> tried = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        new Ideas(planner, finding)
                .all()
                .sorted(CHEAPEST_FIRST)
                .flatMap(idea -> tryOut(finding, idea).stream())
                .filter(remedy -> known.add(Set.copyOf(remedy.remedy().plan().changeSet().edits())))
                .forEach(tried::add);
        tried.sort(Comparator.comparingLong(Tried::cost));
        return varied(tried);
    }

    private static List<Remedy> varied(List<Tried> tried) {
        Map<Approach, Integer> proposed = new EnumMap<>(Approach.class);
        return tried.stream()
                .map(Tried::remedy)
                .filter(remedy ->
                        proposed.merge(remedy.approach(), 1, Integer::sum) <= MOST_OF_ONE_APPROACH)
                .limit(MOST)
                .toList();
    }

    private Optional<Tried> tryOut(Finding finding, Idea idea) {
        return planned(idea)
                .filter(plan ->
                        new Mending(plan.conflictsBefore(), plan.conflictsAfter(), finding)
                                .succeeds())
                .map(plan -> new Remedy(finding, idea.approach(), plan))
                .map(remedy -> new Tried(remedy, idea.cost() + consequences(remedy)));
    }

    private static long consequences(Remedy remedy) {
        return FINDING_COST * remedy.brings().size()
                + STRANDED_COST * remedy.plan().stranded().size()
                + CHANGED_COST * remedy.others().size();
    }

    // That an idea cannot be planned is an answer: it is not proposed.
    private Optional<Plan> planned(Idea idea) {
        try {
            return Optional.of(planner.plan(idea.change()));
        } catch (ItineraryFailure | ChangeRefused e) {
            return Optional.empty();
        }
    }
}
