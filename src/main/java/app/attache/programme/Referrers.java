package app.attache.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of some facts, that never change, refer to a fact. Put together when it is asked for the first time, which takes as
 * long as looking at each of them once. For any thread.
 */
final class Referrers {

    private final Collection<Entity> facts;
    private volatile @Nullable Map<Id<?>, Entity[]> byTarget;

    Referrers(Collection<Entity> facts) {
        this.facts = facts;
    }

    /** Those that refer to {@code target}, in the order of the facts. */
    Stream<Entity> of(Id<?> target) {
        Map<Id<?>, Entity[]> known = byTarget;
        if (known == null) {
            known = byTarget(facts);
            byTarget = known;
        }
        Entity[] referrers = known.get(target);
        return referrers == null ? Stream.empty() : Arrays.stream(referrers);
    }

    /** Grows by half, so that the many that few refer to take little room. */
    private static final class Group {

        private Entity[] members = new Entity[2];
        private int size;

        @SuppressWarnings("ReferenceEquality") // one fact may refer to another twice
        void add(Entity fact) {
            if (size > 0 && members[size - 1] == fact) {
                return;
            }
            if (size == members.length) {
                members = Arrays.copyOf(members, size + Math.max(2, size / 2));
            }
            members[size++] = fact;
        }

        Entity[] members() {
            return size == members.length ? members : Arrays.copyOf(members, size);
        }
    }

    private static Map<Id<?>, Entity[]> byTarget(Collection<Entity> facts) {
        Map<Id<?>, Group> groups = new HashMap<>();
        for (Entity fact : facts) {
            fact.references()
                    .forEach(target -> groups.computeIfAbsent(target, _ -> new Group()).add(fact));
        }
        Map<Id<?>, Entity[]> byTarget = HashMap.newHashMap(groups.size());
        groups.forEach((target, group) -> byTarget.put(target, group.members()));
        return byTarget;
    }
}
