package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which delegations, stays, legs, dependencies and actuals refer to a person, delegation, venue or planned thing: the way from
 * an edited fact to what has to be judged again. Immutable.
 */
final class Referrers {

    private static final Set<Kind> REFERRING =
            EnumSet.of(Kind.DELEGATION, Kind.STAY, Kind.LEG, Kind.DEPENDENCY, Kind.ACTUAL);

    private final Grouped<Id<?>, Entity> byTarget;

    private Referrers(Grouped<Id<?>, Entity> byTarget) {
        this.byTarget = byTarget;
    }

    static Referrers of(Programme programme) {
        Grouped.Builder<Id<?>, Entity> builder = new Grouped.Builder<>();
        for (Kind kind : REFERRING) {
            for (Entity fact : programme.all(kind)) {
                fact.references()
                        .filter(Referrers::asked)
                        .forEach(target -> builder.addOnce(target, fact));
            }
        }
        return new Referrers(builder.build());
    }

    /** Those after {@code change}. */
    Referrers after(ChangeSet change) {
        Grouped<Id<?>, Entity> next = byTarget;
        for (Edit edit : change.edits()) {
            if (REFERRING.contains(edit.id().kind())) {
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
        return new Referrers(next);
    }

    /** The facts of one kind, whose record is {@code type}, that refer to {@code target}. */
    <T extends Entity> Stream<T> of(Id<?> target, Class<T> type) {
        return byTarget.get(target).stream().filter(type::isInstance).map(type::cast);
    }

    private static List<Id<?>> targets(Entity fact) {
        return fact.references().filter(Referrers::asked).<Id<?>>map(id -> id).distinct().toList();
    }

    private static boolean asked(Id<?> target) {
        return target.kind() != Kind.VISIT && target.kind() != Kind.CITY;
    }
}
