package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Kind;
import app.attache.programme.Programme;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which delegations, stays, legs, dependencies and actuals refer to a person, delegation, venue or planned thing: the way from
 * an edited fact to what has to be judged again. Immutable.
 */
final class Referrers {

    private static final Set<Kind> REFERRING =
            EnumSet.of(Kind.DELEGATION, Kind.STAY, Kind.LEG, Kind.DEPENDENCY, Kind.ACTUAL);

    private final Grouped<Id<?>, Id<?>> byTarget;

    private Referrers(Grouped<Id<?>, Id<?>> byTarget) {
        this.byTarget = byTarget;
    }

    static Referrers of(Programme programme) {
        Grouped.Builder<Id<?>, Id<?>> builder = new Grouped.Builder<>();
        for (Kind kind : REFERRING) {
            for (Entity fact : programme.all(kind)) {
                Id<?> from = fact.id();
                fact.references()
                        .filter(Referrers::asked)
                        .forEach(target -> builder.addOnce(target, from));
            }
        }
        return new Referrers(builder.build());
    }

    /** Those after {@code change}. */
    Referrers after(ChangeSet change) {
        Grouped<Id<?>, Id<?>> next = byTarget;
        for (Edit edit : change.edits()) {
            if (REFERRING.contains(edit.id().kind())) {
                for (Id<?> target : targets(edit.was().stream()).toList()) {
                    next = next.minus(target, edit.id());
                }
                for (Id<?> target : targets(edit.is().stream()).toList()) {
                    next = next.plus(target, edit.id());
                }
            }
        }
        return next == byTarget ? this : new Referrers(next);
    }

    /** The facts of one kind that refer to {@code target}. */
    @SuppressWarnings("unchecked") // an id's kind is the kind of its type
    <T extends Entity> Stream<Id<T>> of(Id<?> target, Kind kind) {
        return byTarget.get(target).stream().filter(id -> id.kind() == kind).map(id -> (Id<T>) id);
    }

    private static Stream<Id<?>> targets(Stream<? extends Entity> facts) {
        return facts.flatMap(Referrers::targets);
    }

    private static Stream<Id<?>> targets(Entity fact) {
        return fact.references().filter(Referrers::asked).distinct();
    }

    private static boolean asked(Id<?> target) {
        return target.kind() != Kind.VISIT && target.kind() != Kind.CITY;
    }
}
