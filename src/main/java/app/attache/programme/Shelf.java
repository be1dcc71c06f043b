package app.attache.programme;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The facts of one kind in a programme, by id. Immutable: a changed copy shares with this one all that did not change.
 *
 * <p>What is there from the beginning is in a plain map, which answers and is built many times faster than a persistent one;
 * only what changed since is in a persistent one beside it.
 */
final class Shelf {

    static final Shelf EMPTY = of(List.of(), Map.of());

    // In the order in which they were made, in which they mostly lie in memory: reading all of them
    // is several times faster so than in that of the map.
    private final List<Entity> inOrder;
    private final Map<Id<?>, Entity> built;
    private final Referrers referrers;
    private final PMap<Id<?>, Optional<Entity>> changed;
    private final int size;

    /** Made once: who keeps what was made of the facts of one kind knows by it that they are the same. */
    private final Collection<Entity> facts;

    private Shelf(
            List<Entity> inOrder,
            Map<Id<?>, Entity> built,
            Referrers referrers,
            PMap<Id<?>, Optional<Entity>> changed,
            int size) {
        this.inOrder = inOrder;
        this.built = built;
        this.referrers = referrers;
        this.changed = changed;
        this.size = size;
        this.facts = changed.isEmpty() ? inOrder : new Facts();
    }

    /** A shelf of {@code facts}, which nobody changes any more, nor the same by their ids. */
    static Shelf of(List<Entity> facts, Map<Id<?>, Entity> byId) {
        return new Shelf(facts, byId, new Referrers(facts), HashTreePMap.empty(), facts.size());
    }

    @Nullable Entity find(Id<?> id) {
        if (!changed.isEmpty()) {
            Optional<Entity> latest = changed.get(id);
            if (latest != null) {
                return latest.orElse(null);
            }
        }
        return built.get(id);
    }

    int size() {
        return size;
    }

    /** All facts, in no particular order; of one shelf always the same collection. */
    Collection<Entity> facts() {
        return facts;
    }

    /** The facts that refer to {@code target}, in no particular order; does not look at those that were there from the beginning. */
    Stream<Entity> referringTo(Id<?> target) {
        Stream<Entity> unchanged = referrers.of(target);
        if (changed.isEmpty()) {
            return unchanged;
        }
        return Stream.concat(
                unchanged.filter(fact -> !changed.containsKey(fact.id())),
                changed.values().stream()
                        .flatMap(Optional::stream)
                        .filter(fact -> fact.references().anyMatch(target::equals)));
    }

    Shelf plus(Entity fact) {
        return new Shelf(
                inOrder,
                built,
                referrers,
                changed.plus(fact.id(), Optional.of(fact)),
                find(fact.id()) == null ? size + 1 : size);
    }

    Shelf minus(Id<?> id) {
        if (find(id) == null) {
            return this;
        }
        return new Shelf(
                inOrder,
                built,
                referrers,
                built.containsKey(id) ? changed.plus(id, Optional.empty()) : changed.minus(id),
                size - 1);
    }

    /** The same, found as fast as from the beginning; worth the while when much has changed. */
    Shelf rebuilt() {
        List<Entity> all = List.copyOf(facts());
        Map<Id<?>, Entity> byId = HashMap.newHashMap(size);
        for (Entity fact : all) {
            byId.put(fact.id(), fact);
        }
        return of(all, byId);
    }

    /** Whether both hold the same facts. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Shelf that) || size != that.size) {
            return false;
        }
        return facts().stream().allMatch(fact -> fact.equals(that.find(fact.id())));
    }

    @Override
    public int hashCode() {
        return facts().stream().mapToInt(Entity::hashCode).sum();
    }

    /** What is built and did not change, and then what is there instead of it or besides. */
    private final class Facts extends AbstractCollection<Entity> {

        @Override
        public Iterator<Entity> iterator() {
            return stream().iterator();
        }

        @Override
        public Stream<Entity> stream() {
            return Stream.concat(
                    inOrder.stream().filter(fact -> !changed.containsKey(fact.id())),
                    changed.values().stream().flatMap(Optional::stream));
        }

        @Override
        public Stream<Entity> parallelStream() {
            return stream().parallel();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
