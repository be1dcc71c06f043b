package app.attache.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Values by key, in no particular order. Immutable: a changed copy shares with this one all that did not change.
 *
 * <p>What is there from the beginning is in a plain map, which is built many times faster than a persistent one; only what
 * changed since is in a persistent one beside it.
 */
final class Grouped<K, V> {

    private final Map<K, List<V>> built;
    private final PMap<K, List<V>> changed;

    private Grouped(Map<K, List<V>> built, PMap<K, List<V>> changed) {
        this.built = built;
        this.changed = changed;
    }

    /** Collects values before there is anything to share. */
    static final class Builder<K, V> {

        private final Map<K, List<V>> groups = new HashMap<>();

        void add(K key, V value) {
            group(key).add(value);
        }

        /** Adds it unless it, and no other that equals it, was the last that was added to this key. */
        @SuppressWarnings("ReferenceEquality") // facts are large, and here always the same
        void addOnce(K key, V value) {
            List<V> group = group(key);
            if (group.isEmpty() || group.getLast() != value) {
                group.add(value);
            }
        }

        private List<V> group(K key) {
            return groups.computeIfAbsent(key, _ -> new ArrayList<>(2));
        }

        /** All that was added; nothing may be added after it. */
        Grouped<K, V> build() {
            return new Grouped<>(groups, HashTreePMap.empty());
        }
    }

    /** The values of {@code key}; not to be changed. */
    List<V> get(K key) {
        List<V> latest = changed.isEmpty() ? null : changed.get(key);
        return latest == null ? built.getOrDefault(key, List.of()) : latest;
    }

    Grouped<K, V> plus(K key, V value) {
        List<V> more = new ArrayList<>(get(key));
        more.add(value);
        return new Grouped<>(built, changed.plus(key, List.copyOf(more)));
    }

    /** Without one each of the values of {@code fewer}, and with those of {@code more}; each key is put together once. */
    Grouped<K, V> with(Builder<K, V> fewer, Builder<K, V> more) {
        Set<K> keys = new HashSet<>(fewer.groups.keySet());
        keys.addAll(more.groups.keySet());
        PMap<K, List<V>> next = changed;
        for (K key : keys) {
            Set<V> gone = new HashSet<>(fewer.groups.getOrDefault(key, List.of()));
            List<V> values = new ArrayList<>();
            for (V value : get(key)) {
                if (gone.isEmpty() || !gone.remove(value)) {
                    values.add(value);
                }
            }
            values.addAll(more.groups.getOrDefault(key, List.of()));
            next = next.plus(key, List.copyOf(values));
        }
        return new Grouped<>(built, next);
    }

    /** Without one {@code value} of {@code key}. */
    Grouped<K, V> minus(K key, V value) {
        List<V> fewer = new ArrayList<>(get(key));
        fewer.remove(value);
        return new Grouped<>(built, changed.plus(key, List.copyOf(fewer)));
    }
}
