package app.attache.conflict;

import app.attache.programme.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePSet;

/** When the mere passing of time changes what is found, and about what. Immutable. */
final class Turns {

    static final Turns NONE =
            new Turns(new Turn[0], HashTreePSet.empty(), TreePSet.empty(Turn.ORDER));

    // Those from the beginning, in order, without those that are gone since; and those that came.
    private final Turn[] built;
    private final PSet<Turn> gone;
    private final TreePSet<Turn> come;

    private Turns(Turn[] built, PSet<Turn> gone, TreePSet<Turn> come) {
        this.built = built;
        this.gone = gone;
        this.come = come;
    }

    /** These turns, in any order; of several that are the same, one. */
    static Turns of(List<List<Turn>> turns) {
        Turn[] built = turns.stream().flatMap(List::stream).toArray(Turn[]::new);
        Arrays.parallelSort(built, Turn.ORDER);
        int size = 0;
        for (Turn turn : built) {
            if (size == 0 || !built[size - 1].equals(turn)) {
                built[size++] = turn;
            }
        }
        return new Turns(Arrays.copyOf(built, size), NONE.gone, NONE.come);
    }

    /** From {@code moment} on, something else is found about {@code fact}. */
    record Turn(long moment, Id<?> fact) {

        static final Comparator<Turn> ORDER =
                Comparator.comparingLong(Turn::moment)
                        .thenComparing(Turn::fact, (one, other) -> one.compareTo(other));
    }

    /** The turns without {@code fewer}, which are among them, and with {@code more}. */
    Turns with(Collection<Turn> fewer, Collection<Turn> more) {
        PSet<Turn> nextGone = gone;
        TreePSet<Turn> nextCome = come;
        for (Turn turn : fewer) {
            nextCome = nextCome.minus(turn);
            nextGone = isBuilt(turn) ? nextGone.plus(turn) : nextGone;
        }
        for (Turn turn : more) {
            boolean back = isBuilt(turn);
            nextGone = back ? nextGone.minus(turn) : nextGone;
            nextCome = back ? nextCome : nextCome.plus(turn);
        }
        return new Turns(built, nextGone, nextCome);
    }

    /** The facts of which something turns after the one moment and up to the other. */
    Set<Id<?>> between(long after, long upTo) {
        Set<Id<?>> facts = new HashSet<>();
        if (after < upTo) {
            for (int i = from(after); i < built.length && built[i].moment() <= upTo; i++) {
                if (!gone.contains(built[i])) {
                    facts.add(built[i].fact());
                }
            }
            come.subSet(first(after), first(upTo)).forEach(turn -> facts.add(turn.fact()));
        }
        return facts;
    }

    /** The first moment after {@code moment} at which anything turns. */
    Optional<Long> next(long moment) {
        int i = from(moment);
        while (i < built.length && gone.contains(built[i])) {
            i++;
        }
        Turn later = come.ceiling(first(moment));
        if (i == built.length) {
            return Optional.ofNullable(later).map(Turn::moment);
        }
        return Optional.of(
                later == null ? built[i].moment() : Math.min(built[i].moment(), later.moment()));
    }

    private boolean isBuilt(Turn turn) {
        return Arrays.binarySearch(built, turn, Turn.ORDER) >= 0;
    }

    private int from(long moment) {
        return -1 - Arrays.binarySearch(built, first(moment), Turn.ORDER);
    }

    // Not after any turn later than the moment, and after all others: no kind comes before it.
    private static Turn first(long moment) {
        return new Turn(moment + 1, Id.visit("0"));
    }
}
