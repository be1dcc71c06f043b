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
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was changed lately: so shortly before it was to begin that people may already act on what they were told. Immutable.
 *
 * <p>Of each such fact its late changes are kept with how it was before each, until the last of the times passes that they came
 * late for; a change after that begins anew. So what people know can be told, and a change that is taken back leaves nothing to
 * tell. A programme does not say when it was changed, so this is kept beside it and made from the changes, in their order; what
 * it holds of a fact depends on the changes of that fact alone. Whether a change is late goes by the freeze that is in force when
 * it is made. What is added together with its delegation is a plan that is taken over, not a change of one.
 */
public final class Lately {

    /** Nothing was changed lately. */
    public static final Lately NOTHING = new Lately(HashTreePMap.empty());

    private final PMap<Id<?>, LateChanges> facts;

    private Lately(PMap<Id<?>, LateChanges> facts) {
        this.facts = facts;
    }

    /**
     * What was changed lately after {@code change} as well.
     *
     * @param freeze how long before its start a thing should not be changed any more
     */
    public Lately after(ChangeSet change, Duration freeze) {
        Set<Id<?>> begun =
                change.edits().stream()
                        .filter(edit -> edit.was().isEmpty())
                        .<Id<?>>map(Edit::id)
                        .collect(Collectors.toSet());
        Lately next = this;
        for (Edit edit : change.edits()) {
            if (!isTakenOver(edit, begun)) {
                next = next.after(edit, change.origin().at(), freeze);
            }
        }
        return next;
    }

    /**
     * What was changed lately after {@code edit} as well, which does not take over a plan.
     *
     * @param at when it was made
     * @param freeze how long before its start a thing should not be changed any more
     */
    public Lately after(Edit edit, Instant at, Duration freeze) {
        Optional<Instant> until = lateFor(edit, at, freeze);
        if (until.isEmpty()) {
            return this;
        }
        LateChanges known = facts.get(edit.id());
        LateChanges before =
                known == null || !at.isBefore(known.until()) ? LateChanges.NONE : known;
        return new Lately(
                facts.plus(edit.id(), before.and(edit.was().map(fact -> fact), at, until.get())));
    }

    /** The late changes of {@code fact}; none when it was not changed lately. */
    LateChanges of(Id<?> fact) {
        return facts.getOrDefault(fact, LateChanges.NONE);
    }

    /** The facts of which this and {@code other} do not tell the same. */
    Set<Id<?>> differing(Lately other) {
        return Stream.concat(facts.keySet().stream(), other.facts.keySet().stream())
                .filter(fact -> !of(fact).equals(other.of(fact)))
                .collect(Collectors.toSet());
    }

    /**
     * What an edit comes late for.
     *
     * @param at when it is made
     * @param freeze how long before its start a thing should not be changed any more
     * @return the later of the starts before and after it that is still to come and no farther off than that; empty when it is
     *     not late
     */
    public static Optional<Instant> lateFor(Edit edit, Instant at, Duration freeze) {
        return Stream.of(edit.was(), edit.is())
                .flatMap(Optional::stream)
                .flatMap(fact -> time(fact).stream())
                .map(time -> time.start().toInstant())
                .filter(start -> at.isBefore(start) && !at.isBefore(start.minus(freeze)))
                .max(Comparator.naturalOrder());
    }

    private static boolean isTakenOver(Edit edit, Set<Id<?>> begun) {
        return edit.was().isEmpty()
                && edit.is().filter(fact -> begun.containsAll(delegations(fact))).isPresent();
    }

    /** When a thing that can be changed late is planned; empty for facts of other kinds. */
    public static Optional<TimeSpan> time(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> Optional.of(meeting.time());
            case Leg leg -> Optional.of(leg.time());
            case Movement movement -> Optional.of(movement.time());
            default -> Optional.empty();
        };
    }

    /** Whose programme a thing that can be changed late stands in. */
    public static Collection<Id<Delegation>> delegations(Entity fact) {
        return switch (fact) {
            case Meeting meeting -> meeting.delegations();
            case Leg leg -> Set.of(leg.delegation());
            case Movement movement -> Set.of(movement.delegation());
            default -> Set.of();
        };
    }
}
