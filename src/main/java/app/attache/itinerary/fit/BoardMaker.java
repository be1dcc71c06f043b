package app.attache.itinerary.fit;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.itinerary.Planner;
import app.attache.itinerary.Slot;
import app.attache.itinerary.fit.FitProgress.Phase;
import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries every time of everything by itself, with all that may be moved out of the way, and makes a puzzle of those that no rule
 * refuses. For one thread, once.
 */
final class BoardMaker {

    private final Trying original;
    private final Halt halt;
    private final Consumer<FitProgress> listener;
    private final List<List<Asked.Moment>> moments = new ArrayList<>();
    private final List<List<FitScore>> costs = new ArrayList<>();
    private final List<List<Slot>> refused = new ArrayList<>();
    private final List<Integer> tried = new ArrayList<>();

    BoardMaker(Planner planner, Halt halt, Consumer<FitProgress> listener) {
        this.original = new Trying(planner.programme(), planner.conflicts());
        this.halt = halt;
        this.listener = listener;
    }

    /** @param given facts that are other than in the programme whatever is arranged */
    Board make(List<Asked> asked, List<Entity> given) {
        List<Entity> aside = new ArrayList<>(given);
        asked.stream().filter(Asked::isMeeting).map(it -> opened(it.shape())).forEach(aside::add);
        Trying ground = original.with(aside);
        Objections objections =
                new Objections(
                        original.programme(),
                        original.conflicts(),
                        original.conflicts().deltaTo(ground.conflicts()).appeared());
        int all = asked.stream().mapToInt(it -> it.times().size()).sum();
        FitScore nothing =
                asked.stream()
                        .filter(it -> !it.isMeeting())
                        .map(Asked::leftOut)
                        .reduce(FitScore.ZERO, FitScore::plus);
        int done = 0;
        for (Asked it : asked) {
            begin();
            for (Asked.Moment moment : it.times()) {
                if (done % 32 == 0) {
                    listener.accept(new FitProgress(Phase.TRYING, done, all, nothing));
                }
                done++;
                // What is as it was stands whatever happens, so that there always is an
                // arrangement.
                if (!halt.stopped() || moment.present()) {
                    tryOut(ground, objections, it, moment);
                }
            }
        }
        PuzzleMaker maker = new PuzzleMaker(original.programme());
        return new Board(
                maker.make(asked, sorted(), sortedCosts()),
                asked,
                sorted(),
                refused,
                tried,
                original,
                objections,
                given);
    }

    private void begin() {
        moments.add(new ArrayList<>());
        costs.add(new ArrayList<>());
        refused.add(new ArrayList<>());
        tried.add(0);
    }

    private void tryOut(Trying ground, Objections objections, Asked it, Asked.Moment moment) {
        tried.set(tried.size() - 1, tried.getLast() + 1);
        Trying then = ground.with(moment.facts());
        ConflictDelta delta = ground.conflicts().deltaTo(then.conflicts());
        List<Finding> against = objections.in(delta, moved(moment));
        boolean stays = moment.present() && it.leftOut().equals(Item.NEVER);
        if (against.isEmpty() || stays) {
            long soft = moment.present() ? 0 : objections.softIn(delta);
            moments.getLast().add(moment);
            costs.getLast()
                    .add(moment.cost().plus(new FitScore(0, 0, 0, soft * Costs.SOFT_FINDING, 0)));
        } else {
            refused.getLast().add(new Slot(moment.meeting().time(), against, then.programme()));
        }
    }

    private static Set<Id<?>> moved(Asked.Moment moment) {
        return moment.present() ? Set.of() : Set.of(moment.meeting().id());
    }

    /** The meeting with its time open, so that it is in nobody's way. */
    static Meeting opened(Meeting meeting) {
        return meeting.withTime(meeting.time().as(Certainty.TO_BE_CONFIRMED));
    }

    private List<Integer> order(int item) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < moments.get(item).size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> costs.get(item).get(i)));
        return order;
    }

    private List<List<Asked.Moment>> sorted() {
        return inOrder(moments);
    }

    private List<List<FitScore>> sortedCosts() {
        return inOrder(costs);
    }

    private <T> List<List<T>> inOrder(List<List<T>> values) {
        List<List<T>> sorted = new ArrayList<>();
        for (int item = 0; item < values.size(); item++) {
            List<T> of = values.get(item);
            sorted.add(order(item).stream().map(of::get).toList());
        }
        return sorted;
    }
}
