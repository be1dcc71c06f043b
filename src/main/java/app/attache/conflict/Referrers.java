package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts of the kinds that the rules follow refer to a fact: the way from an edited fact to what has to be judged again.
 * Of meetings the lines know that. Immutable.
 */
final class Referrers {

    private final Map<Kind, Set<Kind>> referring;
    private final Grouped<Id<?>, Entity> byTarget;

    private Referrers(Map<Kind, Set<Kind>> referring, Grouped<Id<?>, Entity> byTarget) {
        this.referring = referring;
        this.byTarget = byTarget;
    }

    /** @param referring which kinds of fact to look at, and for references to which others */
    static Referrers of(Programme programme, Map<Kind, Set<Kind>> referring) {
        Grouped.Builder<Id<?>, Entity> builder = new Grouped.Builder<>();
        referring.forEach((kind, asked) -> {
            for (Entity fact : programme.all(kind)) {
                fact.references()
                        .filter(target -> asked.contains(target.kind()))
                        .forEach(target -> builder.addOnce(target, fact));
            }
        });
        return new Referrers(referring, builder.build());
    }

    /** Those after {@code change}. */
    Referrers after(ChangeSet change) {
        Grouped<Id<?>, Entity> next = byTarget;
        for (Edit edit : change.edits()) {
            if (referring.containsKey(edit.id().kind())) {
                for (Entity was : edit.was().stream().toList()) {
                    for (Id<?> target : targets(was)) {
                        next = next.minus(target, was);
                    }
                }
                for (Entity is : edit.is().stream().toList()) {
                    for (Id<?> target : targets(is)) {
                        next = next.plus(target, is);
                    }
                }
            }
        }
        return new Referrers(referring, next);
    }

    /** The facts that refer to {@code target}. */
    Stream<Entity> of(Id<?> target) {
        return byTarget.get(target).stream();
    }

    /** The facts of one kind, whose record is {@code type}, that refer to {@code target}. */
    <T extends Entity> Stream<T> of(Id<?> target, Class<T> type) {
        return byTarget.get(target).stream().filter(type::isInstance).map(type::cast);
    }

    private List<Id<?>> targets(Entity fact) {
        Set<Kind> asked = referring.getOrDefault(fact.id().kind(), Set.of());
        return fact.references()
                .filter(target -> asked.contains(target.kind()))
                .<Id<?>>map(id -> id)
                .distinct()
                .toList();
    }
}
