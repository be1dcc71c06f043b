package app.attache.desktop.common;

import app.attache.programme.Delegation;
import app.attache.programme.Id;
import app.attache.programme.Programme;
import app.attache.programme.Rank;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The delegations of a programme as lists show them, and the colour each has: those led by the highest rank first, those
 * that nobody leads yet last.
 *
 * @param programme whose delegations
 * @param inOrder all of them
 * @param places the place of each in the order
 */
public record DelegationOrder(
        Programme programme, List<Delegation> inOrder, Map<Id<Delegation>, Integer> places) {

    /** How many colours there are; more delegations share them in turn. */
    public static final int COLOURS = 6;

    static final DelegationOrder NONE = ordered(Programme.empty());

    // Every part of the window asks for the same order at the same moment.
    private static volatile WeakReference<DelegationOrder> last = new WeakReference<>(NONE);

    public DelegationOrder {
        inOrder = List.copyOf(inOrder);
        places = Map.copyOf(places);
    }

    /** The order of all delegations of {@code programme}. */
    @SuppressWarnings("ReferenceEquality") // the very programme, not one that reads the same
    public static DelegationOrder of(Programme programme) {
        DelegationOrder known = last.get();
        if (known == null || known.programme() != programme) {
            known = ordered(programme);
            last = new WeakReference<>(known);
        }
        return known;
    }

    private static DelegationOrder ordered(Programme programme) {
        List<Delegation> sorted =
                programme.all(Delegation.class).stream()
                        .sorted(
                                Comparator.<Delegation, Rank>comparing(it -> rank(programme, it))
                                        .thenComparing(Delegation::name)
                                        .thenComparing(it -> it.id().value()))
                        .toList();
        Map<Id<Delegation>, Integer> places = new HashMap<>();
        for (Delegation delegation : sorted) {
            places.put(delegation.id(), places.size());
        }
        return new DelegationOrder(programme, sorted, places);
    }

    /** The number of the delegation's colour; of one that is not there, the first. */
    public int swatch(Id<Delegation> delegation) {
        return places.getOrDefault(delegation, 0) % COLOURS;
    }

    // A delegation that nobody leads comes after those led by anybody in office.
    private static Rank rank(Programme programme, Delegation delegation) {
        return delegation
                .head()
                .map(head -> programme.get(head.person()).rank())
                .orElse(Rank.PRIVATE);
    }
}
