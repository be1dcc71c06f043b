package app.attache.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Things in the order in which they may start, those that may start together by id. Immutable.
 *
 * <p>Finds the things that reach into a stretch of time without looking at those that do not, however long some of them are:
 * beside the order it keeps a tree of the latest ends.
 */
final class Timeline<T extends Timed> {

    /** The order of a timeline. */
    static final Comparator<Timed> ORDER = Timeline::compare;

    private final List<T> things;
    private final long[] starts;
    private final int leaves;
    private final long[] ends;

    /** A timeline of {@code sorted}, which is in {@link #ORDER} and stays unchanged. */
    Timeline(List<T> sorted) {
        this.things = sorted;
        this.starts = new long[sorted.size()];
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, sorted.size() * 2 - 1)));
        this.ends = new long[2 * leaves];
        Arrays.fill(ends, leaves + sorted.size(), 2 * leaves, Long.MIN_VALUE);
        for (int i = 0; i < starts.length; i++) {
            Reading reading = sorted.get(i).reading();
            starts[i] = reading.earliest();
            ends[leaves + i] = reading.latestEnd();
        }
        for (int node = leaves - 1; node > 0; node--) {
            ends[node] = Math.max(ends[2 * node], ends[2 * node + 1]);
        }
    }

    /** A timeline of things that are in the order in which they may start already, but for those that start together. */
    static <T extends Timed> Timeline<T> ofOrdered(List<T> byStart) {
        for (int i = 1; i < byStart.size(); i++) {
            if (byStart.get(i - 1).reading().earliest() == byStart.get(i).reading().earliest()) {
                return new Timeline<>(byStart.stream().sorted(ORDER).toList());
            }
        }
        return new Timeline<>(byStart);
    }

    // By hand, because a year's engagements are compared a million times.
    private static int compare(Timed one, Timed other) {
        int byStart = Long.compare(one.reading().earliest(), other.reading().earliest());
        return byStart != 0 ? byStart : one.id().compareTo(other.id());
    }

    int size() {
        return things.size();
    }

    T get(int index) {
        return things.get(index);
    }

    List<T> things() {
        return things;
    }

    /** The first moment that the thing with this index may start at. */
    long start(int index) {
        return starts[index];
    }

    /** The number of things that may start before {@code moment}: those with a lower index. */
    int startingBefore(long moment) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last thing with an index below {@code index} that may end after {@code moment}; −1 when there is none. */
    int lastReaching(int index, long moment) {
        if (index <= 0) {
            return -1;
        }
        int node = leaves + index;
        if (index < leaves) {
            while (node > 1 && ((node & 1) == 0 || ends[node - 1] <= moment)) {
                node >>= 1;
            }
            if (node <= 1) {
                return -1;
            }
            node--;
        } else {
            node = 1;
            if (ends[node] <= moment) {
                return -1;
            }
        }
        while (node < leaves) {
            node = ends[2 * node + 1] > moment ? 2 * node + 1 : 2 * node;
        }
        return node - leaves;
    }

    /** The timeline without {@code removed}, all of which are in it, and with {@code added}. */
    Timeline<T> with(Collection<T> removed, Collection<T> added) {
        List<T> next = new ArrayList<>(things);
        for (T thing : removed) {
            next.remove(Collections.binarySearch(next, thing, ORDER));
        }
        for (T thing : added) {
            next.add(-1 - Collections.binarySearch(next, thing, ORDER), thing);
        }
        return new Timeline<>(next);
    }
}
