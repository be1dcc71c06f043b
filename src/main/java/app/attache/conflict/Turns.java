package app.attache.conflict;

import app.attache.programme.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.TreePSet;

/** When the mere passing of time changes what is found, and about what. Immutable. */
final class Turns {

    static final Turns NONE = new Turns(TreePSet.empty(Turn.ORDER));

    private final TreePSet<Turn> turns;

    private Turns(TreePSet<Turn> turns) {
        this.turns = turns;
    }

    /** From {@code moment} on, something else is found about {@code fact}. */
    record Turn(long moment, Id<?> fact) {

        static final Comparator<Turn> ORDER =
                Comparator.comparingLong(Turn::moment)
                        .thenComparing(Turn::fact, (one, other) -> one.compareTo(other));
    }

    Turns with(Collection<Turn> gone, Collection<Turn> come) {
        return gone.isEmpty() && come.isEmpty()
                ? this
                : new Turns(turns.minusAll(gone).plusAll(come));
    }

    /** The facts of which something turns after the one moment and up to the other. */
    Set<Id<?>> between(long after, long upTo) {
        return after >= upTo
                ? Set.of()
                : turns.subSet(first(after), first(upTo)).stream()
                        .map(Turn::fact)
                        .collect(Collectors.toSet());
    }

    /** The first moment after {@code moment} at which anything turns. */
    Optional<Long> next(long moment) {
        return Optional.ofNullable(turns.ceiling(first(moment))).map(Turn::moment);
    }

    // Not after any turn later than the moment, and after all others: no kind comes before it.
    private static Turn first(long moment) {
        return new Turn(moment + 1, Id.visit("0"));
    }
}
