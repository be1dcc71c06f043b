package app.attache.itinerary.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules have refused: picks that cannot all be chosen. Learnt while it is searched, so that the same is not tried twice.
 * For one thread.
 */
final class Refusals {

    private final Map<Pick, List<List<Pick>>> byPick = new HashMap<>();

    /** From now on not all of {@code picks}, which are at least one, may be chosen together. */
    void learn(List<Pick> picks) {
        List<Pick> together = List.copyOf(picks);
        for (Pick pick : together) {
            byPick.computeIfAbsent(pick, _ -> new ArrayList<>()).add(together);
        }
    }

    /** Whether {@code pick} with the others that are chosen makes up what was refused. */
    boolean forbid(Pick pick, int[] choices) {
        return count(pick, choices) > 0;
    }

    /** How many refused sets {@code pick} makes up with the others that are chosen. */
    int count(Pick pick, int[] choices) {
        List<List<Pick>> all = byPick.get(pick);
        if (all == null) {
            return 0;
        }
        int count = 0;
        for (List<Pick> together : all) {
            count += chosen(together, pick, choices) ? 1 : 0;
        }
        return count;
    }

    /** Whether an arrangement holds what was refused. */
    boolean forbid(int[] choices) {
        for (int i = 0; i < choices.length; i++) {
            if (choices[i] >= 0 && forbid(new Pick(i, choices[i]), choices)) {
                return true;
            }
        }
        return false;
    }

    private static boolean chosen(List<Pick> together, Pick pick, int[] choices) {
        for (Pick other : together) {
            if (!other.equals(pick) && choices[other.item()] != other.choice()) {
                return false;
            }
        }
        return true;
    }
}
