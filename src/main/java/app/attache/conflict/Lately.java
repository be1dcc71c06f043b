package app.attache.conflict;

import app.attache.programme.ChangeSet;
import app.attache.programme.Delegation;
import app.attache.programme.Edit;
import app.attache.programme.Entity;
import app.attache.programme.Id;
import app.attache.programme.Leg;
import app.attache.programme.Meeting;
import app.attache.programme.Movement;
import app.attache.programme.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was changed lately: so shortly before it was to begin that people may already act on what they were told. Immutable.
 *
 * <p>Of each such fact is kept how it was before the first of its late changes, which is what people know, and when the last of
 * them was made. So a change that is taken back leaves nothing to tell. A programme does not say when it was changed, so this
 * is kept beside it and made from the changes, in their order. What is added together with its delegation is a plan that is
 * taken over, not a change of one.
 */
public final class Lately {

    /** Nothing was changed lately. */
    public static final Lately NOTHING = new Lately(HashTreePMap.empty());

    private final PMap<Id<?>, Told> facts;

    private Lately(PMap<Id<?>, Told> facts) {
        this.facts = facts;
    }

    /**
     * What people know of a fact that was changed lately.
     *
     * @param before how it was; empty when it was not planned
     * @param changed when it was changed last
     */
    record Told(Optional<Entity> before, Instant changed) {}

    /**
     * What was changed lately after {@code change} as well.
     *
     * @param freeze how long before its start a thing should not be changed any more
     */
    public Lately after(ChangeSet change, Duration freeze) {
        Instant at = change.origin().at();
        Set<Id<?>> begun =
                change.edits().stream()
                        .filter(edit -> edit.was().isEmpty())
                        .<Id<?>>map(Edit::id)
                        .collect(Collectors.toSet());
        PMap<Id<?>, Told> next = facts;
        for (Edit edit : change.edits()) {
            if (edit.is().isEmpty()) {
                next = next.minus(edit.id());
            } else if (isLate(edit, at, freeze) && !isTakenOver(edit, begun)) {
                Told known = next.get(edit.id());
                next =
                        next.plus(
                                edit.id(),
                                new Told(
                                        known == null
                                                ? edit.was().map(fact -> fact)
                                                : known.before(),
                                        at));
            }
        }
        return next.equals(facts) ? this : new Lately(next);
    }

    /** What people know of {@code fact}, when it was changed lately. */
    Optional<Told> of(Id<?> fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    private static boolean isLate(Edit edit, Instant at, Duration freeze) {
        return edit.was().filter(fact -> isLate(fact, at, freeze)).isPresent()
                || edit.is().filter(fact -> isLate(fact, at, freeze)).isPresent();
    }

    private static boolean isLate(Entity fact, Instant at, Duration freeze) {
        return time(fact)
                .map(time -> time.start().toInstant())
                .filter(start -> at.isBefore(start) && !at.isBefore(start.minus(freeze)))
                .isPresent();
    }

    private static boolean isTakenOver(Edit edit, Set<Id<?>> begun) {
        return edit.was().isEmpty()
                && edit.is().filter(fact -> begun.containsAll(delegations(fact))).isPresent();
    }

    /** When a thing that can be changed late is planned. */
    static Optional<TimeSpan> time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Movement movement -> Optional.of(movement.time());
            default -> Optional.empty();
        };
    }

    /** Whose programme a thing that can be changed late stands in. */
    static Collection<Id<Delegation>> delegations(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.delegations();
            case Leg leg -> Set.of(leg.delegation());
            case Movement movement -> Set.of(movement.delegation());
            default -> Set.of();
        };
    }
}
