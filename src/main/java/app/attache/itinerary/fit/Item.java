package app.attache.itinerary.fit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Something to be placed: exactly one of its options is chosen, or none where it may be left out.
 *
 * @param people who has to be there, by their numbers in the puzzle
 * @param options the cheapest first
 * @param leftOut what leaving it out costs; {@link #NEVER} where it may not be
 * @param after the numbers of the items that must be placed and have ended before it begins
 */
record Item(BitSet people, List<Option> options, FitScore leftOut, List<Integer> after) {

    /** It may not be left out. */
    static final FitScore NEVER = new FitScore(1_000_000, 0, 0, 0, 0);

    Item {
        options = List.copyOf(options);
        after = List.copyOf(after);
    }

    boolean mayBeLeftOut() {
        return !leftOut.equals(NEVER);
    }

    /** What the choice costs; none is −1. */
    FitScore cost(int choice) {
        return choice < 0 ? leftOut : options.get(choice).cost();
    }

    /** What is chosen, if anything is. */
    Optional<Option> option(int choice) {
        return choice < 0 ? Optional.empty() : Optional.of(options.get(choice));
    }
}
