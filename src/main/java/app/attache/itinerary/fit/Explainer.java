package app.attache.itinerary.fit;

import app.attache.conflict.Finding;
import app.attache.itinerary.Slot;
import app.attache.programme.Certainty;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Meeting;
import app.attache.programme.Programme;
import app.attache.programme.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why something is left out of an arrangement.
 *
 * @param whole whether all there is was looked at, so that whatever could be placed is
 */
record Explainer(Board board, boolean whole) {

    private static final int MOST_SLOTS = 3;

    /** Everything that is left out of {@code choices}, in the order in which it was asked for. */
    List<NotPlaced> explain(int[] choices) {
        List<NotPlaced> left = new ArrayList<>();
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] < 0) {
                left.add(new NotPlaced(board.asked().get(i).id(), reason(i, choices)));
            }
        }
        return left;
    }

    private NotPlaced.Reason reason(int item, int[] choices) {
        Asked asked = board.asked().get(item);
        Optional<Id<?>> awaited = awaited(asked, choices);
        if (awaited.isPresent()) {
            return new NotPlaced.After(awaited.get());
        }
        if (asked.times().isEmpty()) {
            return new NotPlaced.NoTime();
        }
        List<Slot> refused = board.refused().get(item);
        if (board.tried().get(item) < asked.times().size()) {
            return new NotPlaced.NotFoundOut();
        }
        if (board.moments().get(item).isEmpty()) {
            List<Finding> always = always(refused);
            return always.isEmpty()
                    ? new NotPlaced.Refused(nearest(refused), starts(refused))
                    : new NotPlaced.AtAnyTime(refused.getFirst(), always);
        }
        List<Id<?>> others = inTheWay(item, choices);
        return others.isEmpty() || !whole
                ? new NotPlaced.NotFoundOut()
                : new NotPlaced.Beside(others);
    }

    private Optional<Id<?>> awaited(Asked asked, int[] choices) {
        return asked.after().stream()
                .filter(before -> !placed(before, choices))
                .<Id<?>>map(before -> before)
                .findFirst();
    }

    private boolean placed(Id<?> awaited, int[] choices) {
        for (int i = 0; i < choices.length; i++) {
            if (board.asked().get(i).id().equals(awaited)) {
                return choices[i] >= 0;
            }
        }
        Programme programme = board.original().programme();
        return awaited.kind() == Kind.MEETING && held((Meeting) programme.get(awaited));
    }

    private static boolean held(Meeting meeting) {
        return meeting.status() != Status.CANCELLED
                && meeting.time().certainty() != Certainty.TO_BE_CONFIRMED;
    }

    /** What is found, just so, whatever the time; the findings as they are at the first time. */
    private static List<Finding> always(List<Slot> refused) {
        Set<String> everywhere = new HashSet<>(keys(refused.getFirst()));
        refused.forEach(slot -> everywhere.retainAll(keys(slot)));
        return refused.getFirst().against().stream()
                .filter(finding -> everywhere.contains(finding.key()))
                // Shabbat has one key for Friday and Saturday, and yet is a matter of time.
                .filter(Objections::timeless)
                .toList();
    }

    private static Set<String> keys(Slot slot) {
        return slot.against().stream().map(Finding::key).collect(Collectors.toSet());
    }

    private static int starts(List<Slot> refused) {
        return (int) refused.stream().map(slot -> slot.time().start()).distinct().count();
    }

    /** For each of the first few reasons, the time against which least stands. */
    private static List<Slot> nearest(List<Slot> refused) {
        Map<String, Slot> byReason = new HashMap<>();
        Map<String, Integer> number = new HashMap<>();
        for (Slot slot : refused) {
            String reason = slot.against().getFirst().key();
            number.merge(reason, 1, Integer::sum);
            byReason.merge(
                    reason,
                    slot,
                    (one, other) -> other.against().size() < one.against().size() ? other : one);
        }
        return byReason.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Slot> entry) ->
                                        entry.getValue().against().size())
                                .thenComparing(
                                        entry -> number.get(entry.getKey()),
                                        Comparator.reverseOrder())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_SLOTS)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(slot -> slot.time().start().toInstant()))
                .toList();
    }

    /** So few of what is placed that each time of {@code item} is taken by one of them. */
    private List<Id<?>> inTheWay(int item, int[] choices) {
        List<Set<Integer>> open = new ArrayList<>();
        for (int choice = 0; choice < board.moments().get(item).size(); choice++) {
            Set<Integer> blockers = new HashSet<>();
            for (int other = 0; other < choices.length; other++) {
                if (other != item
                        && choices[other] >= 0
                        && board.puzzle().collide(item, choice, other, choices[other])) {
                    blockers.add(other);
                }
            }
            if (!blockers.isEmpty()) {
                open.add(blockers);
            }
        }
        List<Id<?>> named = new ArrayList<>();
        while (!open.isEmpty()) {
            int most = mostFrequent(open);
            named.add(board.asked().get(most).id());
            open.removeIf(blockers -> blockers.contains(most));
        }
        return named;
    }

    private static int mostFrequent(List<Set<Integer>> sets) {
        Map<Integer, Integer> number = new HashMap<>();
        sets.forEach(set -> set.forEach(it -> number.merge(it, 1, Integer::sum)));
        return number.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
