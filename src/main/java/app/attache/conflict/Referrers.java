package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which facts of the kinds that the rules follow refer to a fact: the way from an edited fact to what has to be judged again.
 * Of meetings the lines know that. Immutable.
 */
final class Referrers {

    private static final Map<Class<?>, Kind> KINDS =
            Arrays.stream(Kind.values())
                    .collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private final Map<Kind, Referring> byKind;

    private Referrers(Map<Kind, Referring> byKind) {
        this.byKind = byKind;
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
        Map<Kind, Referring> byKind = new EnumMap<>(Kind.class);
        byKind.putAll(
                referring.keySet().parallelStream()
                        .collect(
                                Collectors.toConcurrentMap(
                                        kind -> kind,
                                        kind ->
                                                Referring.of(
                                                        programme, kind, referring.get(kind)))));
        return new Referrers(byKind);
    }

    /** Those after {@code change}. */
    Referrers after(ChangeSet change) {
        Map<Kind, Referring> next = new EnumMap<>(Kind.class);
        next.putAll(byKind);
        for (Edit edit : change.edits()) {
            next.computeIfPresent(edit.id().kind(), (_, referring) -> referring.after(edit));
        }
        return new Referrers(next);
    }

    /** The facts that refer to {@code target}. */
    Stream<Entity> of(Id<?> target) {
        return Arrays.stream(Kind.values()).flatMap(kind -> of(target, kind).stream());
    }

    /** The facts of one kind that refer to {@code target}; not to be changed. */
    List<Entity> of(Id<?> target, Kind kind) {
        Referring referring = byKind.get(kind);
        return referring == null ? List.of() : referring.byTarget().get(target);
    }

    /** The same as what they are; {@code type} is the record of the kind. */
    @SuppressWarnings("unchecked") // every fact of a kind is of the kind's type
    <T extends Entity> List<T> all(Id<?> target, Class<T> type) {
        return (List<T>) (List<?>) of(target, KINDS.get(type));
    }

    /** The same, one by one. */
    <T extends Entity> Stream<T> of(Id<?> target, Class<T> type) {
        return all(target, type).stream();
    }
}
