package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts of the kinds that the rules follow refer to a fact: the way from an edited fact to what has to be judged again.
 * Of meetings the lines know that. Immutable.
 */
final class Referrers {

    /** By the record of the kind that refers. */
    private final Map<Class<?>, Referring> byType;

    private Referrers(Map<Class<?>, Referring> byType) {
        this.byType = byType;
    }

    /**
     * The facts of one kind, by what they refer to.
     *
     * @param asked to which kinds
     */
    private record Referring(Set<Kind> asked, Grouped<Id<?>, Entity> byTarget) {

        static Referring of(Programme programme, Kind kind, Set<Kind> asked) {
            Grouped.Builder<Id<?>, Entity> builder = new Grouped.Builder<>();
            for (Entity fact : programme.all(kind)) {
                fact.references()
                        .forEach(target -> {
                            if (asked.contains(target.kind())) {
                                builder.addOnce(target, fact);
                            }
                        });
            }
            return new Referring(asked, builder.build());
        }

        Referring after(Edit edit) {
            Grouped<Id<?>, Entity> next = byTarget;
            if (edit.was().isPresent()) {
                for (Id<?> target : targets(edit.was().get())) {
                    next = next.minus(target, edit.was().get());
                }
            }
            if (edit.is().isPresent()) {
                for (Id<?> target : targets(edit.is().get())) {
                    next = next.plus(target, edit.is().get());
                }
            }
            return new Referring(asked, next);
        }

        private Set<Id<?>> targets(Entity fact) {
            return fact.references()
                    .filter(target -> asked.contains(target.kind()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** @param referring which kinds of fact to look at, and for references to which others */
    static Referrers of(Programme programme, Map<Kind, Set<Kind>> referring) {
        Map<Class<?>, Referring> byType = new ConcurrentHashMap<>();
        referring.entrySet().parallelStream()
                .forEach(entry ->
                        byType.put(
                                entry.getKey().type(),
                                Referring.of(programme, entry.getKey(), entry.getValue())));
        return new Referrers(new HashMap<>(byType));
    }

    /** Those after {@code change}. */
    Referrers after(ChangeSet change) {
        Map<Class<?>, Referring> next = new HashMap<>(byType);
        for (Edit edit : change.edits()) {
            next.computeIfPresent(edit.id().kind().type(), (_, referring) -> referring.after(edit));
        }
        return new Referrers(next);
    }

    /** The facts that refer to {@code target}. */
    Stream<Entity> of(Id<?> target) {
        return byType.values().stream()
                .flatMap(referring -> referring.byTarget().get(target).stream());
    }

    /** The facts of one kind, whose record is {@code type}, that refer to {@code target}; not to be changed. */
    @SuppressWarnings("unchecked") // every fact of a kind is of the kind's type
    <T extends Entity> List<T> all(Id<?> target, Class<T> type) {
        Referring referring = byType.get(type);
        return referring == null ? List.of() : (List<T>) (List<?>) referring.byTarget().get(target);
    }

    /** The same, one by one. */
    <T extends Entity> Stream<T> of(Id<?> target, Class<T> type) {
        return all(target, type).stream();
    }
}
