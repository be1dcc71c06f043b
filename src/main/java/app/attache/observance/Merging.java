package app.attache.observance;

import app.attache.programme.City;
import app.attache.programme.Id;
import app.attache.programme.Interval;
import app.attache.programme.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes one stretch of those that overlap or touch, where cause and city are the same. */
final class Merging {

    private static final Comparator<Id<?>> DELEGATIONS_FIRST =
            Comparator.<Id<?>, Boolean>comparing(id -> id.kind() != Kind.DELEGATION)
                    .thenComparing(Id::value);

    private static final Comparator<Restriction> BY_START =
            Comparator.<Restriction, Instant>comparing(it -> it.interval().startInclusive())
                    .thenComparing(it -> it.interval().endExclusive())
                    .thenComparing(it -> it.city().id().value());

    private final Map<Key, List<Part>> parts = new LinkedHashMap<>();

    private record Key(Restriction.Cause cause, City city) {}

    private record Part(Interval interval, List<Id<?>> keepers) {}

    void add(Restriction.Cause cause, City city, Interval interval, List<Id<?>> keepers) {
        parts.computeIfAbsent(new Key(cause, city), _ -> new ArrayList<>())
                .add(new Part(interval, keepers));
    }

    /** All stretches by their start. */
    List<Restriction> result() {
        List<Restriction> merged = new ArrayList<>();
        parts.forEach((key, all) -> merge(key, all, merged));
        merged.sort(BY_START);
        return List.copyOf(merged);
    }

    private static void merge(Key key, List<Part> all, List<Restriction> merged) {
        all.sort(Comparator.comparing(part -> part.interval().startInclusive()));
        Interval open = all.getFirst().interval();
        Collection<Id<?>> keepers = new TreeSet<>(DELEGATIONS_FIRST);
        for (Part part : all) {
            Interval next = part.interval();
            if (next.startInclusive().isAfter(open.endExclusive())) {
                merged.add(new Restriction(key.cause, key.city, open, List.copyOf(keepers)));
                open = next;
                keepers.clear();
            } else if (next.endExclusive().isAfter(open.endExclusive())) {
                open = new Interval(open.startInclusive(), next.endExclusive());
            }
            keepers.addAll(part.keepers());
        }
        merged.add(new Restriction(key.cause, key.city, open, List.copyOf(keepers)));
    }
}
