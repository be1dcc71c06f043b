package app.attache.itinerary.fit;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.ConflictIndex;
import app.attache.conflict.Finding;
import app.attache.itinerary.Planner;
import app.attache.programme.Certainty;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The slow way to fit wishes: every arrangement there is, each judged by a full check of the programme it makes. */
final class EveryArrangement {

    private final Programme programme;
    private final ConflictIndex before;
    private final Objections objections;
    private final List<Asked> asked;
    private final List<List<FitScore>> costs = new ArrayList<>();
    private final List<List<Set<String>>> soft = new ArrayList<>();
    private final int[] choices;
    private Set<String> unavoidable = Set.of();
    private FitScore best = Item.NEVER.plus(Item.NEVER);

    EveryArrangement(Planner planner, FitWishes request) {
        this.programme = planner.programme();
        this.before = ConflictIndex.of(programme);
        this.objections = new Objections(programme, before, List.of());
        this.asked = new WishTimes(programme, request).ask();
        this.choices = new int[asked.size()];
        reckonCosts();
    }

    /** What the best of them costs. */
    FitScore best() {
        look(0);
        return best;
    }

    // What a time costs includes what is found when all that may move is out of the way.
    private void reckonCosts() {
        List<Entity> aside = new ArrayList<>();
        asked.stream()
                .filter(Asked::isMeeting)
                .map(Asked::shape)
                .map(meeting -> meeting.withTime(meeting.time().as(Certainty.TO_BE_CONFIRMED)))
                .forEach(aside::add);
        Programme ground = with(programme, aside);
        ConflictIndex onGround = ConflictIndex.of(ground);
        unavoidable = objections.softIn(before.deltaTo(onGround));
        for (Asked it : asked) {
            List<FitScore> of = new ArrayList<>();
            List<Set<String>> keys = new ArrayList<>();
            for (Asked.Moment moment : it.times()) {
                Programme then = with(ground, moment.facts());
                ConflictDelta delta = onGround.deltaTo(ConflictIndex.of(then));
                keys.add(moment.present() ? Set.of() : objections.softIn(delta));
                of.add(moment.cost().plus(Costs.soft(keys.getLast().size())));
            }
            costs.add(of);
            soft.add(keys);
        }
    }

    private void look(int item) {
        if (item == choices.length) {
            if (score().compareTo(best) < 0 && inOrder()) {
                lookAtAll();
            }
            return;
        }
        for (int choice = -1; choice < asked.get(item).times().size(); choice++) {
            choices[item] = choice;
            look(item + 1);
        }
    }

    private FitScore score() {
        FitScore score = FitScore.ZERO;
        for (int i = 0; i < choices.length; i++) {
            score =
                    score.plus(
                            choices[i] < 0 ? asked.get(i).leftOut() : costs.get(i).get(choices[i]));
        }
        return score;
    }

    private boolean inOrder() {
        for (int i = 0; i < choices.length; i++) {
            for (Id<?> awaited : choices[i] < 0 ? List.<Id<?>>of() : asked.get(i).after()) {
                Meeting meeting = meeting(awaited);
                if (meeting == null || meeting.time().end().isAfter(chosen(i).time().start())) {
                    return false;
                }
            }
        }
        return true;
    }

    private Meeting meeting(Id<?> awaited) {
        for (int i = 0; i < choices.length; i++) {
            if (asked.get(i).id().equals(awaited)) {
                return choices[i] < 0 ? null : chosen(i);
            }
        }
        return (Meeting) programme.find(awaited).orElse(null);
    }

    private Meeting chosen(int item) {
        return asked.get(item).times().get(choices[item]).meeting();
    }

    /** Takes the arrangement as the best where it fits and is, with what comes of all of it together. */
    private void lookAtAll() {
        List<Entity> facts = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                facts.addAll(asked.get(i).times().get(choices[i]).facts());
            }
        }
        ConflictIndex after = ConflictIndex.of(with(programme, facts));
        Set<Id<?>> moved = new HashSet<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0 && !asked.get(i).times().get(choices[i]).present()) {
                moved.add(chosen(i).id());
            }
        }
        ConflictDelta delta = before.deltaTo(after);
        FitScore score = score().plus(Costs.soft(together(delta)));
        if (objections.in(delta, moved).isEmpty() && score.compareTo(best) < 0) {
            best = score;
        }
    }

    /** How much comes of all of it together and of none by itself. */
    private int together(ConflictDelta delta) {
        Set<String> found = new HashSet<>(objections.softIn(delta));
        found.removeAll(unavoidable);
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                found.removeAll(soft.get(i).get(choices[i]));
            }
        }
        return found.size();
    }

    private static Programme with(Programme programme, List<Entity> facts) {
        return new Trying(programme, ConflictIndex.of(programme)).with(facts).programme();
    }

    /** The keys of what is hard in {@code programme}, by a full check. */
    static Set<String> hard(Programme programme) {
        Set<String> keys = new HashSet<>();
        for (Finding finding : ConflictIndex.of(programme).findings()) {
            if (finding.severity() == app.attache.conflict.Severity.HARD) {
                keys.add(finding.key());
            }
        }
        return keys;
    }
}
