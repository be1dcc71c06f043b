package app.attache.itinerary.fit;

import app.attache.conflict.ConflictDelta;
import app.attache.conflict.Finding;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges arrangements of a board by the conflict index: as they would be in the programme, all together. */
record RuleJudge(Board board) implements Judge {

    @Override
    public Judged judge(int[] choices) {
        Trying original = board.original();
        Trying then = original.with(facts(choices));
        ConflictDelta delta = original.conflicts().deltaTo(then.conflicts());
        List<Finding> against = board.objections().in(delta, board.moved(choices));
        if (against.isEmpty()) {
            return new Judged(List.of(), Costs.soft(beyond(delta, choices)));
        }
        Map<Id<?>, Integer> items = items(choices);
        Set<List<Pick>> objections = new LinkedHashSet<>();
        against.forEach(finding -> objections.add(picks(finding, items, choices)));
        return Judged.refused(List.copyOf(objections));
    }

    /** How much is to be looked at that none of the options brings by itself. */
    private int beyond(ConflictDelta delta, int[] choices) {
        Set<String> soft = new HashSet<>(board.objections().softIn(delta));
        soft.removeAll(board.unavoidable());
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                soft.removeAll(board.soft().get(i).get(choices[i]));
            }
        }
        return soft.size();
    }

    private List<Entity> facts(int[] choices) {
        List<Entity> facts = new ArrayList<>(board.given());
        for (int i = 0; i < choices.length; i++) {
            Asked asked = board.asked().get(i);
            if (choices[i] >= 0) {
                facts.addAll(board.moment(i, choices[i]).facts());
            } else if (asked.isMeeting()) {
                facts.add(BoardMaker.opened(asked.shape()));
            }
        }
        return facts;
    }

    private Map<Id<?>, Integer> items(int[] choices) {
        Map<Id<?>, Integer> items = new HashMap<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0) {
                for (Entity fact : board.moment(i, choices[i]).facts()) {
                    items.put(fact.id(), i);
                }
            }
        }
        return items;
    }

    // What names none of them comes of all of them.
    private List<Pick> picks(Finding finding, Map<Id<?>, Integer> items, int[] choices) {
        List<Pick> picks =
                finding.items().stream()
                        .filter(items::containsKey)
                        .map(items::get)
                        .distinct()
                        .sorted()
                        .map(item -> new Pick(item, choices[item]))
                        .toList();
        if (!picks.isEmpty()) {
            return picks;
        }
        return Pick.of(choices);
    }
}
