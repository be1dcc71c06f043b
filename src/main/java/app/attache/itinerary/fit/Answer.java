package app.attache.itinerary.fit;

import app.attache.itinerary.Plan;
import app.attache.itinerary.fit.Alternative.Difference;
import app.attache.itinerary.fit.FitProgress.Phase;
import app.attache.itinerary.fit.FitResult.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the best arrangement and those that truly differ from it. For one thread, once. */
final class Answer {

    private static final int MOST_ALTERNATIVES = 3;

    /** So often at most an arrangement is given up because of what follows from its plan. */
    private static final int MOST_ROUNDS = 5;

    /** So often at most it is looked for other ways than one that turned out to be better than the best before. */
    private static final int MOST_BETTER = 2;

    /** Every other way gets this part of the effort. */
    private static final int PART = 8;

    private final FitRequest request;
    private final Board board;
    private final Arranger arranger;
    private final Proposals proposals;
    private final Halt halt;

    Answer(FitRequest request, Board board, Arranger arranger, Proposals proposals, Halt halt) {
        this.request = request;
        this.board = board;
        this.arranger = arranger;
        this.proposals = proposals;
        this.halt = halt;
    }

    private record Found(Difference difference, Arranged arranged, Plan plan) {}

    FitResult find() {
        Found first = best();
        boolean proven = first.arranged().proven() && !halt.stopped();
        List<Found> all = answers(first, MOST_BETTER);
        End end = halt.stopped() ? End.STOPPED : proven ? End.PROVEN : End.SPENT;
        return new FitResult(request, all.stream().map(this::alternative).toList(), end);
    }

    // Where the steps ran out, another way may turn out to be better than the best so far.
    private List<Found> answers(Found best, int rounds) {
        List<Found> others = others(best);
        Optional<Found> better =
                others.stream()
                        .filter(other -> score(other).compareTo(score(best)) < 0)
                        .min(Comparator.comparing(Answer::score));
        if (better.isEmpty()) {
            return withOthers(best, others);
        }
        Found taken = better.get();
        Found now = new Found(Difference.BEST, taken.arranged(), taken.plan());
        return rounds == 0 || halt.stopped()
                ? withOthers(now, others.stream().filter(it -> !it.equals(taken)).toList())
                : answers(now, rounds - 1);
    }

    private static List<Found> withOthers(Found best, List<Found> others) {
        List<Found> all = new ArrayList<>(List.of(best));
        varied(others).stream().limit(MOST_ALTERNATIVES - 1).forEach(all::add);
        return all;
    }

    private static FitScore score(Found found) {
        return found.arranged().score();
    }

    /** The best of each kind first, and then the others. */
    private static List<Found> varied(List<Found> others) {
        List<Found> byScore =
                others.stream()
                        .sorted(Comparator.comparing(found -> found.arranged().score()))
                        .toList();
        Set<Difference> kinds = EnumSet.noneOf(Difference.class);
        List<Found> first =
                byScore.stream().filter(found -> kinds.add(found.difference())).toList();
        return Stream.concat(
                        first.stream(), byScore.stream().filter(found -> !first.contains(found)))
                .toList();
    }

    private Alternative alternative(Found found) {
        Explainer explainer = new Explainer(board, found.arranged().proven());
        return new Alternative(
                found.difference(),
                found.plan(),
                explainer.explain(found.arranged().choices()),
                found.arranged().score());
    }

    private Found best() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Arranged arranged =
                    arranger.arrange(
                            arranger.everything(), request.effort().steps(), Phase.ARRANGING);
            Plan plan = proposals.plan(arranged.choices());
            if (proposals.stands(plan, arranged.choices())) {
                return new Found(Difference.BEST, arranged, plan);
            }
            arranger.refuse(arranged.choices());
        }
        int[] untouched = board.puzzle().untouched();
        return new Found(
                Difference.BEST,
                new Arranged(untouched, board.puzzle().score(untouched), false),
                proposals.plan(untouched));
    }

    private List<Found> others(Found best) {
        Variations variations = new Variations(board, best.arranged().choices());
        List<Found> taken = new ArrayList<>(List.of(best));
        for (Variation variation : variations.all()) {
            if (halt.stopped()) {
                break;
            }
            Arranged other =
                    arranger.arrange(
                            variation.puzzle(),
                            variation.allowed(),
                            Math.max(1, request.effort().steps() / PART),
                            Phase.ALTERNATIVES);
            if (isAnswer(other, variation, best.arranged())
                    && taken.stream()
                            .allMatch(found ->
                                    variations.differ(
                                            found.arranged().choices(), other.choices()))) {
                Plan plan = proposals.plan(other.choices());
                if (proposals.stands(plan, other.choices())) {
                    taken.add(new Found(variation.difference(), other, plan));
                }
            }
        }
        return taken.subList(1, taken.size());
    }

    /** Whether it is worth showing: it leaves out no more than the best, unless that is what it is about, and not everything. */
    private boolean isAnswer(Arranged other, Variation variation, Arranged best) {
        FitScore one = other.score();
        FitScore most = best.score();
        boolean as =
                one.musts() == most.musts()
                        && one.shoulds() == most.shoulds()
                        && one.coulds() == most.coulds();
        boolean some =
                one.leftOut() < board.puzzle().items().stream().filter(Item::mayBeLeftOut).count();
        return as || variation.worse() && some;
    }
}
